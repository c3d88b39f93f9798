"use strict";

const test = require("node:test");
const assert = require("node:assert/strict");
const { createServer } = require("node:http");
const { once } = require("node:events");
const tlsbadge = require("./shared.js");

const HEADER = "Received: from a.example by mx.example.com; Mon, 15 Jan 2024 10:20:30 +0000\r\nSubject: private\r\n\r\n";
const ANSWER = { state: "internal", label: "a label", sentence: "a sentence", shape: "house", colour: "blue-grey", link: "/learn#x" };

/** A backend that answers as told, and what it was asked. */
async function backend(t, answer) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    asked.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
    answer(response, asked.length);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.closeAllConnections() ?? server.close());
  return { asked, address: `http://127.0.0.1:${server.address().port}` };
}

const json = (status, body) => (response) =>
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

test("asks with the chosen fields only, shows its key, and makes the link whole", async (t) => {
  const { asked, address } = await backend(t, json(200, ANSWER));
  const client = new tlsbadge.Client({ address: address + "/", key: "k", lang: "de-CH", inside: ["example.com"] });
  const answer = await client.ask(HEADER);
  assert.deepEqual(answer, { ...ANSWER, link: address + "/learn#x" });
  assert.equal(asked[0].url, "/v1/badges");
  assert.equal(asked[0].headers.authorization, "Bearer k");
  assert.deepEqual(JSON.parse(asked[0].body), {
    fields: [["Received", "from a.example by mx.example.com; Mon, 15 Jan 2024 10:20:30 +0000"]],
    lang: "de", details: true, inside: ["example.com"],
  });
});

test("a message seen before is not asked for again", async (t) => {
  const { asked, address } = await backend(t, json(200, ANSWER));
  const client = new tlsbadge.Client({ address });
  await Promise.all([client.ask(HEADER), client.ask(HEADER)]);
  await client.ask(HEADER);
  assert.equal(asked.length, 1);
  await client.ask(HEADER, "id-1");
  assert.equal(asked.length, 2);
  assert.deepEqual(await client.known("id-1"), await client.ask(HEADER, "id-1"));
  assert.equal(await client.known("id-2"), undefined);
  assert.equal(asked.length, 2);
});

test("the header of a message is fetched when it is needed, and once however many ask", async (t) => {
  const { asked, address } = await backend(t, json(200, ANSWER));
  const client = new tlsbadge.Client({ address });
  let fetched = 0;
  const fetchHeader = async () => {
    fetched++;
    return HEADER;
  };
  await Promise.all([client.ask(fetchHeader, "id-1"), client.ask(fetchHeader, "id-1")]);
  assert.equal((await client.ask(fetchHeader, "id-1")).state, "internal");
  assert.deepEqual([fetched, asked.length], [1, 1]);
  assert.equal((await client.ask(async () => null, "id-2")).quiet, "unreadable");
});

test("a quiet state is not kept", async (t) => {
  const { asked, address } = await backend(t, (response, turn) => json(turn === 1 ? 503 : 200, ANSWER)(response));
  const client = new tlsbadge.Client({ address });
  assert.equal((await client.ask(HEADER)).quiet, "busy");
  assert.equal((await client.ask(HEADER)).state, "internal");
  assert.equal(asked.length, 2);
});

test("a store that fails is as good as none", async (t) => {
  const { address } = await backend(t, json(200, ANSWER));
  const broken = () => {
    throw new Error("full");
  };
  const client = new tlsbadge.Client({ address, store: { get: broken, set: broken } });
  assert.equal((await client.ask(HEADER)).state, "internal");
});

test("every trouble has its quiet state and a reason in four languages", async (t) => {
  const { address } = await backend(t, (response) => response.destroy());
  const silent = await backend(t, () => {});
  const ask = (settings, header = HEADER) => new tlsbadge.Client(settings).ask(header);
  const found = {
    "no-trace": await ask({ address }, "Subject: draft\r\n"),
    unreadable: await ask({ address }, null),
    offline: await ask({ address }),
    slow: await ask({ address: silent.address, timeout: 50 }),
    key: await ask(await backend(t, json(401, {}))),
    busy: await ask(await backend(t, json(429, {}))),
    settings: await ask(await backend(t, json(400, { type: "/problems/parameter" }))),
    failed: await ask(await backend(t, json(413, {}))),
    old: await ask(await backend(t, json(404, {}))),
  };
  for (const [reason, answer] of Object.entries(found)) {
    assert.equal(answer.quiet, reason);
    assert.deepEqual([answer.state, answer.shape, answer.colour], ["", "question-mark", "grey"]);
    const words = ["en", "de", "fr", "es"].map((lang) => tlsbadge.quiet(reason, lang).sentence);
    assert.equal(new Set(words).size, 4, reason);
    assert.ok(words.every((sentence) => sentence?.length > 20), reason);
  }
});

test("what is no answer is never a badge", async (t) => {
  for (const body of [null, [], "x", {}, { ...ANSWER, label: 1 }]) {
    assert.equal((await new tlsbadge.Client(await backend(t, json(200, body))).ask(HEADER)).quiet, "old");
  }
  const page = await backend(t, (response) => response.end("<html>Please log in</html>"));
  assert.equal((await new tlsbadge.Client(page).ask(HEADER)).quiet, "old");
});

test("no link leads anywhere but to the web", () => {
  assert.equal(tlsbadge.link("javascript:alert(1)", "https://b.example"), "");
  assert.equal(tlsbadge.link(undefined, "https://b.example"), "");
  assert.equal(tlsbadge.link("/learn", "https://b.example"), "https://b.example/learn");
});
