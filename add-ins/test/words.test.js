"use strict";

// The settings pages speak every language that the badge speaks, and no word of theirs is missing.

const test = require("node:test");
const assert = require("node:assert/strict");
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const read = (...names) => readFileSync(join(root, ...names), "utf8");
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

test("Thunderbird", () => {
  const locales = readdirSync(join(root, "thunderbird/_locales")).sort();
  assert.deepEqual(locales, ["de", "en", "es", "fr"]);
  const words = locales.map((lang) => JSON.parse(read("thunderbird/_locales", lang, "messages.json")));
  for (const word of words) {
    assert.deepEqual(Object.keys(word), Object.keys(words[0]));
    assert.ok(Object.values(word).every(({ message }) => message.length > 0));
  }
  const pages = ["manifest.json", "options.html", "popup.html", "options.js", "popup.js"].map((name) => read("thunderbird", name)).join("\n");
  const used = found(pages, /(?:data-text="|getMessage\("|say\("|__MSG_)(\w+?)(?:"|__)/g);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(words[0]).sort());
});

test("Roundcube", () => {
  const files = readdirSync(join(root, "roundcube/localization")).sort();
  assert.deepEqual(files, ["de_DE.inc", "en_US.inc", "es_ES.inc", "fr_FR.inc"]);
  const words = files.map((name) => found(read("roundcube/localization", name), /^\$labels\['(\w+)'\] = '.+';$/gm));
  for (const names of words) assert.deepEqual(names, words[0]);
  const used = found(read("roundcube/lib/tlsbadge_preferences.php"), /(?:gettext|option)\('(\w+)'/g);
  assert.deepEqual([...new Set(used)].sort(), [...words[0]].sort());
});
