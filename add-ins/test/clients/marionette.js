"use strict";

// A client of Marionette, the remote control of Mozilla's programs: frames of `length:json` over TCP.
const { connect: open } = require("node:net");
const { once } = require("node:events");

async function connect(port) {
  const socket = open(port, "127.0.0.1");
  await once(socket, "connect");
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let last = 0;

  socket.on("data", (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(":");
      const end = colon + 1 + Number(received.subarray(0, colon).toString());
      if (colon < 0 || received.length < end) return;
      const frame = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      if (Array.isArray(frame)) answer(frame);
    }
  });
  socket.on("close", () => waiting.forEach(({ reject }) => reject(new Error("Thunderbird closed the connection"))));

  function answer([, id, error, value]) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(value);
  }

  function send(command, parameters = {}) {
    const text = Buffer.from(JSON.stringify([0, ++last, command, parameters]));
    socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
  }

  await send("WebDriver:NewSession", { capabilities: { alwaysMatch: { "moz:debuggerAddress": false } } });
  await send("Marionette:SetContext", { value: "chrome" });
  return {
    send,
    /** Runs a function, which may be asynchronous, inside Thunderbird, with its privileges. */
    async run(what, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        (async () => (${what})(...[...arguments].slice(0, -1)))().then((value) => done({ value }), (error) => done({ error: String(error) + error.stack }))`;
      const { value } = await send("WebDriver:ExecuteAsyncScript", {
        script,
        args,
        sandbox: "system",
        newSandbox: false,
        scriptTimeout: 20_000,
      });
      if (value.error) throw new Error(value.error);
      return value.value;
    },
    close: () => socket.destroy(),
  };
}

module.exports = { connect };
