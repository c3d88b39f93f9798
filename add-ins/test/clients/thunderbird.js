"use strict";

// Thunderbird itself, on a display of its own, with a new profile.
const { execFile, spawn } = require("node:child_process");
const { once } = require("node:events");
const { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { createInterface } = require("node:readline");
const { setTimeout: sleep } = require("node:timers/promises");
const { promisify } = require("node:util");
const { connect } = require("./marionette.js");
const { remove, scratch } = require("./scratch.js");
const tlsbadge = require("../shared.js");
const inside = require("./inside-thunderbird.js");
const {
  browser_specific_settings: {
    gecko: { id },
  },
} = require("../../thunderbird/manifest.json");

const execute = promisify(execFile);

const WAITING = tlsbadge.quiet("waiting", "en").label;

const settings = {
  "mail.accountmanager.accounts": "account1",
  "mail.accountmanager.localfoldersserver": "server1",
  "mail.account.account1.server": "server1",
  "mail.server.server1.hostname": "Local Folders",
  "mail.server.server1.name": "Local Folders",
  "mail.server.server1.type": "none",
  "mail.server.server1.userName": "nobody",
  "mail.server.server1.directory-rel": "[ProfD]Mail/Local Folders",
  "mail.provider.suppress_dialog_on_startup": true,
  "mail.spotlight.firstRunDone": true,
  "mail.winsearch.firstRunDone": true,
  "mail.shell.checkDefaultClient": false,
  "mail.rights.version": 1,
  "mail.purge.ask": false,
  "mailnews.start_page.enabled": false,
  "mailnews.start_page_override.mstone": "ignore",
  "app.donation.eoy.version.viewed": 999,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.bypassNotification": true,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
  "extensions.autoDisableScopes": 0,
  "extensions.enabledScopes": 15,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "mail.inappnotifications.enabled": false,
  "mail.openMessageBehavior": 2,
  "marionette.port": 0,
  "security.notification_enable_delay": 0,
  "network.connectivity-service.enabled": false,
  "network.captive-portal-service.enabled": false,
};

function mbox(messages) {
  return messages.map((message) => `From - Mon Jan 15 10:20:30 2024\n${message.replace(/^(?=>*From )/gm, ">")}\n`).join("");
}

// Thunderbird reads a policy from elsewhere than its own installation only where it is being tested. It takes that to be so with this
// preference and this variable, and then ends itself rather than connect to another machine: a proxy that is not there spares it that.
const underTest = (policies) => ({
  "browser.policies.alternatePath": policies,
  "security.turn_off_all_security_so_that_viruses_can_take_over_this_computer": true,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
});

function profile(folders, extension, policies) {
  const directory = scratch("thunderbird");
  const mail = join(directory, "Mail", "Local Folders");
  mkdirSync(mail, { recursive: true });
  mkdirSync(join(directory, "extensions"));
  for (const [name, messages] of Object.entries(folders)) writeFileSync(join(mail, name), mbox(messages), "latin1");
  const file = join(directory, "policies.json");
  if (policies) writeFileSync(file, JSON.stringify({ policies }));
  writeFileSync(
    join(directory, "user.js"),
    Object.entries({ ...settings, ...(policies && underTest(file)) })
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  if (extension) copyFileSync(extension, join(directory, "extensions", `${id}.xpi`));
  return directory;
}

async function display() {
  const process = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1360x740x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = await once(createInterface({ input: process.stdout }), "line");
  return { process, name: `:${number}` };
}

async function port(directory) {
  const file = join(directory, "MarionetteActivePort");
  for (let tries = 300; tries > 0; tries--) {
    if (existsSync(file) && readFileSync(file, "utf8").length > 0) return Number(readFileSync(file, "utf8"));
    await sleep(100);
  }
  throw new Error("Thunderbird did not start");
}

/** `folders` maps names to messages; `extension` is the file of the add-on, unless it comes by the `policies` of an administrator. */
async function startThunderbird(folders, { extension, policies }) {
  const directory = profile(folders, extension, policies);
  const screen = await display();
  const program = spawn("thunderbird", ["--no-remote", "--profile", directory, "--marionette", "--remote-allow-system-access"], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: screen.name,
      HOME: directory,
      LC_ALL: "C.UTF-8",
      MOZ_CRASHREPORTER_DISABLE: "1",
      ...(policies && { MOZ_DISABLE_NONLOCAL_CONNECTIONS: "1" }),
    },
  });
  const { run, close } = await connect(await port(directory));
  await run(inside.fillScreen);
  return {
    photograph: (file) => execute("import", ["-display", screen.name, "-window", "root", file]),
    show: (folder, subject) => run(inside.show, folder, subject, WAITING),
    choose: (subject) => run(inside.choose, subject),
    settled: () => run(inside.settled),
    popup: () => run(inside.popup, WAITING),
    press: (name) => run(inside.press, name),
    settings: () => run(inside.settings),
    save: (fields, allowed) => run(inside.save, fields, allowed),
    closePopup: () => run(inside.closePopup),
    openFile: (path) => run(inside.openFile, path),
    forget: () => run(inside.forget, id),
    dress: (theme) => run(inside.dress, theme),
    closeTabs: () => run(inside.closeTabs),
    async stop() {
      close();
      program.kill();
      await once(program, "exit");
      screen.process.kill();
      await remove(directory);
    },
  };
}

module.exports = { startThunderbird };
