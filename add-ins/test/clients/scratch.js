"use strict";

// Directories that last as long as a test.

const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { setTimeout: sleep } = require("node:timers/promises");

const scratch = (name) => mkdtempSync(join(tmpdir(), `tlsbadge-${name}-`));

/** Removes a directory in which a program that is just ending may still write. */
async function remove(directory) {
  for (let tries = 50; tries > 0; tries--) {
    try {
      return rmSync(directory, { recursive: true, force: true });
    } catch (problem) {
      if (problem.code !== "ENOTEMPTY" || tries === 1) throw problem;
      await sleep(100);
    }
  }
}

module.exports = { remove, scratch };
