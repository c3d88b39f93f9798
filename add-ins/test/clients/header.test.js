"use strict";

// PHP cuts a header as the shared script does.

const test = require("node:test");
const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const tlsbadge = require("../shared.js");

const samples = join(__dirname, "../../../sample-messages/samples");
const headers = [
  "",
  "\r\n",
  "\u00ef\u00bb\u00bf\r\nReceived: a\r\n\tb\r\n\r\nbody",
  "Received: a\r b\rTo: c\r\rReceived: d",
  "From anna Mon Jan 15\n folded\nReceived : a\nno colon\n folded too\n: nameless\nRECEIVED:b \n \n c\nX: d",
  "Received:\n\n",
  "Received: \u00c3\u00a9\u0000\u00ff\nReceived\t: a:b",
  "0: a\n b\nReceived: \t c",
  ...readdirSync(samples, { recursive: true })
    .filter((name) => name.endsWith(".eml"))
    .map((name) => readFileSync(join(samples, name), "latin1")),
];

const php = `
  require $argv[1];
  $headers = json_decode(stream_get_contents(STDIN));
  $cut = fn($header) => tlsbadge_header::choose(tlsbadge_header::split(mb_convert_encoding($header, 'ISO-8859-1', 'UTF-8')));
  echo json_encode(array_map($cut, $headers));`;

test("PHP cuts and chooses as the shared script does", () => {
  const file = join(__dirname, "../../roundcube/lib/tlsbadge_header.php");
  const answer = execFileSync("php", ["-r", php, file], { input: JSON.stringify(headers), maxBuffer: 1e8 });
  const expected = headers.map((header) => tlsbadge.choose(tlsbadge.split(header.replace(/^\u00ef\u00bb\u00bf/, "\uFEFF"))));
  assert.ok(headers.length > 400);
  assert.deepEqual(JSON.parse(answer), expected);
});
