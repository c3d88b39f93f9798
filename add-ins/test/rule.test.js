"use strict";

// No add-in judges, reads more of a header than its fields and their names, or has a sentence of its own.

const test = require("node:test");
const assert = require("node:assert/strict");
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const sources = readdirSync(root, { recursive: true }).filter(
  (name) => /\.(m?js|php|html|inc)$/.test(name) && !/(^|\/)(test|node_modules|localization)\//.test(name),
);

// Only somebody who judges needs these words. The add-ins leave that to the backend.
const JUDGING = /\bTLSv?\d|starttls|\bE?SMTPS?A?\b|\bLMTP|cipher|plaintext|verify|certificate|postfix|exim\b|\bhelo\b|secure\b/i;
const CLAIMING = /encrypt|verschl|chiffr|cifrad|sicher|sécuris|segur/i;

// Fields are named where they are chosen; elsewhere once as a title, and once to ask a new server something.
const FIELD = /\b(received|authentication-results|arc-[a-z]+|x-[a-z]+-[a-z-]+)\b/gi;
const NAMED = { "shared/fields.js": 5, "roundcube/lib/tlsbadge_header.php": 6, "shared/popup.js": 1, "thunderbird/options.js": 1 };

const SENTENCE = /(["'`])(?:(?!\1)[^\n])*\p{L}+ \p{L}+ \p{L}+(?:(?!\1)[^\n])*\1/u;
const SPEAKING = ["shared/phrases.js"];

const withoutComments = (code) => code.replace(/\/\*[^]*?\*\/|(?<![:"'])\/\/.*$/gm, "");

/** What a source does that is not an add-in's affair. */
function faults(name, source) {
  const code = withoutComments(source);
  const words = source.replaceAll("x-pm-transfer-encryption", "");
  return [
    (JUDGING.test(words) || CLAIMING.test(words)) && "judges",
    (code.match(FIELD) ?? []).length > (NAMED[name] ?? 0) && "names a field",
    SENTENCE.test(code) && !SPEAKING.includes(name) && "has a sentence",
    name.endsWith(".html") && /<(p|h\d|label|small|button|li)\b[^>]*>[^<]*\p{L}{3}/u.test(code.replaceAll(">tlsbadge<", "><")) && "has a sentence",
  ].filter(Boolean);
}

test("no add-in judges, reads, or has a sentence of its own", () => {
  assert.ok(sources.length > 15);
  for (const name of sources) assert.deepEqual(faults(name, readFileSync(join(root, name), "utf8")), [], name);
});

test("who did would be found", () => {
  const read = (name) => readFileSync(join(root, name), "utf8");
  for (const [fault, name, more] of [
    ["judges", "shared/popup.js", 'if (item.name.includes("TLSv1.3")) item.shape = "lock-closed";'],
    ["judges", "roundcube/tlsbadge.php", "$weak = preg_match('/cipher=(\\S+)/', $value);"],
    ["judges", "outlook/pane.js", 'badge.title = "encrypted";'],
    ["names a field", "thunderbird/button.js", 'const top = fields.find(([name]) => name === "Received");'],
    ["names a field", "shared/fields.js", 'const other = "x-spam-status";'],
    ["has a sentence", "outlook/pane.js", 'badge.title = "This one is fine";'],
    ["has a sentence", "thunderbird/popup.html", "<p>All is well</p>"],
  ]) {
    assert.deepEqual(faults(name, `${read(name)}\n${more}\n`), [fault], more);
  }
});

test("each client takes asking and drawing from the shared scripts", () => {
  for (const name of sources.filter((name) => !name.startsWith("shared/"))) {
    assert.doesNotMatch(withoutComments(readFileSync(join(root, name), "utf8")), /\bfetch\(|XMLHttpRequest|sendBeacon|<svg|createElementNS/, name);
  }
});
