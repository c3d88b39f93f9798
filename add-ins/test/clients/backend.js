"use strict";

// The real server behind a door that counts who passes, and that can be shut, slowed down, or made to look old.
const { spawn } = require("node:child_process");
const { createHash } = require("node:crypto");
const { createServer, request } = require("node:http");
const { once } = require("node:events");
const { createInterface } = require("node:readline");
const { join } = require("node:path");

const launcher = join(__dirname, "../../../tlsbadge");

const key = "key-of-the-tests";

/** Starts the server as its users do; resolves to its address. */
async function serve() {
  const hash = createHash("sha256").update(key).digest("hex");
  const process = spawn(launcher, ["serve", "--port", "0", "--api-keys", `tests:${hash}`], { stdio: ["ignore", "inherit", "pipe"] });
  const lines = createInterface({ input: process.stderr });
  for await (const line of lines) {
    const address = line.match(/serving at (http:\S+?)\/?$/);
    if (address) {
      lines.on("line", () => {});
      return { process, address: address[1] };
    }
  }
  throw new Error("the server did not start");
}

function pass(incoming, outgoing, body, target) {
  const { host: _, ...headers } = incoming.headers;
  const onward = request(new URL(incoming.url, target), { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  onward.end(body);
}

async function whole(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/**
 * `mood` is what the door does next: pass, shut (cuts the connection), slow (answers when released), old (knows no such route),
 * strange (answers something else). `requests` holds what came, oldest first.
 */
async function startBackend() {
  const server = await serve();
  const backend = { mood: "pass", requests: [] };
  let held = [];
  const door = createServer(async (incoming, outgoing) => {
    const body = await whole(incoming);
    backend.requests.push({ method: incoming.method, path: incoming.url, headers: incoming.headers, body: body.toString() });
    switch (backend.mood) {
      case "shut":
        return incoming.socket.destroy();
      case "slow":
        return held.push(() => pass(incoming, outgoing, body, server.address));
      case "old":
        return outgoing
          .writeHead(404, { "content-type": "application/problem+json" })
          .end('{"type":"/problems/not-found","title":"Not found","status":404,"detail":"There is nothing here."}');
      case "strange":
        return outgoing.writeHead(200, { "content-type": "application/json" }).end('{"state":"excellent"}');
      default:
        return pass(incoming, outgoing, body, server.address);
    }
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  backend.address = `http://127.0.0.1:${door.address().port}`;
  backend.posts = () => backend.requests.filter(({ method }) => method === "POST");
  /** Answers what slowness has held back. */
  backend.release = () => {
    backend.mood = "pass";
    held.forEach((go) => go());
    held = [];
  };
  /** The policy for Thunderbird that the page for administrators has ready, with this address. */
  backend.policies = async () => {
    const page = await (await fetch(`${server.address}/add-ins?lang=en`)).text();
    const [, code] = page.match(/id="thunderbird"[^]*?<pre[^>]*><code>([^]*?)<\/code>/);
    const text = code.replaceAll("&#34;", '"').replaceAll("&quot;", '"').replaceAll("https://tlsbadge.example.com", backend.address);
    return JSON.parse(text).policies;
  };
  /** The words of each badge, by its state. */
  backend.labels = async () => {
    const { explanations } = await (await fetch(server.address + "/v1/explanations?lang=en")).json();
    return Object.fromEntries(explanations.filter(({ kind }) => kind === "badge").map(({ code, headline }) => [code, headline]));
  };
  backend.stop = () => {
    server.process.kill();
    door.close();
    door.closeAllConnections();
  };
  return backend;
}

module.exports = { key, startBackend };
