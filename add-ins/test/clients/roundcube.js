"use strict";

// Debian's Roundcube and Dovecot as they stand, each with a configuration of its own in a directory of the test.
const { execFileSync, spawn } = require("node:child_process");
const { once } = require("node:events");
const { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } = require("node:fs");
const { connect, createServer } = require("node:net");
const { userInfo } = require("node:os");
const { join } = require("node:path");
const { setTimeout: sleep } = require("node:timers/promises");
const { remove, scratch } = require("./scratch.js");

const installed = "/var/lib/roundcube";
// Dovecot serves no mailbox as root.
const owner = process.getuid() === 0 ? "mail" : userInfo().username;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function listening(port) {
  for (let tries = 100; tries > 0; tries--) {
    const socket = connect(port, "127.0.0.1");
    const open = await Promise.race([once(socket, "connect").then(() => true), once(socket, "error").then(() => false)]).catch(() => false);
    socket.destroy();
    if (open) return;
    await sleep(50);
  }
  throw new Error(`nothing listens on ${port}`);
}

function dovecot(directory, port) {
  const { username, uid } = userInfo();
  const file = join(directory, "dovecot.conf");
  writeFileSync(
    file,
    `
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/dovecot.log
default_internal_user = ${username}
default_internal_group = ${username}
default_login_user = ${uid === 0 ? "dovenull" : username}
first_valid_uid = 1
mail_location = maildir:${directory}/mail
passdb {
  driver = static
  args = password=pw
}
userdb {
  driver = static
  args = uid=${owner} gid=${owner} home=${directory}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`,
  );
  return spawn("dovecot", ["-F", "-c", file], { stdio: "ignore", detached: true });
}

function maildir(directory, folders) {
  for (const [folder, messages] of Object.entries(folders)) {
    const place = join(directory, "mail", folder === "INBOX" ? "" : `.${folder}`);
    for (const part of ["cur", "new", "tmp"]) mkdirSync(join(place, part), { recursive: true });
    messages.forEach((message, index) => writeFileSync(join(place, "cur", `${1705314030 + index}.M${index}.test:2,S`), message, "latin1"));
  }
  execFileSync("chown", ["-R", owner, join(directory, "mail")]);
}

/** A tree like the installed one, but with the plugin in it and a configuration of its own. */
function webmail(directory, plugin) {
  const root = join(directory, "roundcube");
  for (const part of ["config", "plugins", "public_html", "logs", "temp"]) mkdirSync(join(root, part), { recursive: true });
  for (const part of ["index.php", "program", "skins", "SQL"]) symlinkSync(join(installed, part), join(root, part));
  for (const part of ["program", "skins"]) symlinkSync(join(installed, "public_html", part), join(root, "public_html", part));
  symlinkSync(join(root, "plugins"), join(root, "public_html", "plugins"));
  for (const name of readdirSync(join(installed, "plugins"))) symlinkSync(join(installed, "plugins", name), join(root, "plugins", name));
  symlinkSync(plugin, join(root, "plugins", "tlsbadge"));
  for (const part of ["defaults.inc.php", "mimetypes.php"]) cpSync(join("/etc/roundcube", part), join(root, "config", part));
  writeFileSync(join(root, "public_html", "index.php"), `<?php define('INSTALL_PATH', '${root}/'); include INSTALL_PATH . 'index.php';\n`);
  writeFileSync(
    join(root, "config", "config.inc.php"),
    "<?php $config = json_decode(file_get_contents(__DIR__ . '/settings.json'), true);\n",
  );
  return root;
}

/** `folders` maps names to messages; `settings` go into the configuration of Roundcube. */
async function startRoundcube(folders, plugin, settings) {
  const directory = scratch("roundcube");
  chmodSync(directory, 0o755);
  const [imap, port] = [await freePort(), await freePort()];
  maildir(directory, folders);
  const root = webmail(directory, plugin);
  const all = {
    db_dsnw: `sqlite:///${root}/mail.sqlite?mode=0600`,
    imap_host: `127.0.0.1:${imap}`,
    des_key: "0123456789abcdef01234567",
    plugins: ["tlsbadge"],
    skin: "elastic",
    log_dir: join(root, "logs"),
    temp_dir: join(root, "temp"),
    product_name: "Webmail",
    ...settings,
  };
  const configure = (more) => writeFileSync(join(root, "config", "settings.json"), JSON.stringify(Object.assign(all, more)));
  configure({});
  const servers = [
    dovecot(directory, imap),
    // Compiled scripts are kept, as every web server does by default.
    spawn("php", ["-d", "opcache.enable_cli=1", "-S", `127.0.0.1:${port}`, "-t", join(root, "public_html")], {
      stdio: "ignore",
      detached: true,
      env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(root, "config"), PHP_CLI_SERVER_WORKERS: "3" },
    }),
  ];
  await Promise.all([listening(imap), listening(port)]);
  return {
    directory,
    /** What Roundcube and PHP complained of. */
    complaints: () => readdirSync(join(root, "logs")).map((name) => readFileSync(join(root, "logs", name), "utf8")).join(""),
    /** Changes settings of Roundcube while it runs. */
    configure,
    address: `http://127.0.0.1:${port}`,
    async stop() {
      // PHP's workers outlive it unless their whole group is ended.
      servers.forEach((server) => process.kill(-server.pid));
      await Promise.all(servers.map((server) => server.exitCode ?? once(server, "exit")));
      await remove(directory);
    },
  };
}

module.exports = { startRoundcube };
