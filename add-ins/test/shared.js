"use strict";

// Loads the shared code the way a page does: every file, in the order of names.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const folder = join(__dirname, "..", "shared");
for (const name of readdirSync(folder).sort()) {
  if (name.endsWith(".js")) require(join(folder, name));
}

module.exports = globalThis.tlsbadge;
