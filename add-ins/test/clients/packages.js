"use strict";

// The add-ins as their users get them.

const { execFileSync } = require("node:child_process");
const { join } = require("node:path");
const { remove, scratch } = require("./scratch.js");

const launcher = join(__dirname, "../../../tlsbadge");

/** Packs them into a directory that is gone after the test. */
function packages(t) {
  const directory = scratch("add-ins");
  t.after(() => remove(directory));
  execFileSync(launcher, ["add-ins", "--output", directory]);
  return {
    thunderbird: join(directory, "tlsbadge-thunderbird.xpi"),
    roundcube: () => {
      execFileSync("unzip", ["-q", "tlsbadge-roundcube.zip"], { cwd: directory });
      return join(directory, "tlsbadge");
    },
  };
}

module.exports = { packages };
