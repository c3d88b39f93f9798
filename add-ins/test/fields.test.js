"use strict";

const test = require("node:test");
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const tlsbadge = require("./shared.js");

test("fields keep their order, their folds and their names", () => {
  const fields = tlsbadge.split("Received: one\r\n\tfolded\r\nX-Stamp : s\r\nReceived:two\r\n\r\nReceived: in the body\r\n");
  assert.deepEqual(fields, [["Received", "one\r\n\tfolded"], ["X-Stamp", "s"], ["Received", "two"]]);
});

test("every kind of line end, a byte order mark and leading blank lines", () => {
  const fields = [["Received", "a\r\n b"], ["To", "c"]];
  for (const end of ["\n", "\r\n", "\r"]) {
    assert.deepEqual(tlsbadge.split(["Received: a", " b", "To: c", "", "Body: d"].join(end)), fields);
  }
  assert.deepEqual(tlsbadge.split("\uFEFF\r\n\nReceived: a\n b\nTo: c"), fields);
});

test("lines that are no fields are left out with what follows them", () => {
  const text = "From anna@example.com Mon Jan 15\n folded\nReceived: a\nno colon here\n folded too\n: nameless\nTo: b\n";
  assert.deepEqual(tlsbadge.split(text).map(([name]) => name), ["Received", "To"]);
});

test("nothing but the trace, the findings and the stamps is chosen", () => {
  const sample = readFileSync(join(__dirname, "../../sample-messages/samples/chains/proton-stamp-agrees.eml"), "latin1");
  const names = new Set(tlsbadge.choose(tlsbadge.split(sample)).map(([name]) => name.toLowerCase()));
  assert.ok(names.has("received") && names.has("x-pm-transfer-encryption"));
  for (const name of ["subject", "from", "to", "return-path", "message-id", "delivered-to"]) assert.ok(!names.has(name), name);
});

test("every stamp that the analyzer reads is chosen", () => {
  const core = join(__dirname, "../../analyzer-core/src/main/resources/org/tlsbadge/core/trust/providers.txt");
  const stamps = [...readFileSync(core, "utf8").matchAll(/^stamp(?:-overwritten)? ([^ :]+):/gm)].map(([, name]) => name);
  assert.ok(stamps.length > 0);
  assert.deepEqual(tlsbadge.choose(stamps.map((name) => [name, ""])).map(([name]) => name), stamps);
});

test("a trace of many thousand lines is cut in no time that matters", () => {
  const fields = tlsbadge.split("Received: from a by b;\r\n\tsometime\r\n".repeat(50_000) + "\r\n" + "x".repeat(10_000_000));
  assert.equal(fields.length, 50_000);
});
