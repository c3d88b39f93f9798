"use strict";

// The add-on in Thunderbird itself: what its reader sees, hears and can do by keyboard.

const test = require("node:test");
const assert = require("node:assert/strict");
const { mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { startBackend, key } = require("./backend.js");
const messages = require("./messages.js");
const { packages } = require("./packages.js");
const { remove, scratch } = require("./scratch.js");
const { startThunderbird } = require("./thunderbird.js");
const tlsbadge = require("../shared.js");

const pictures = join(__dirname, "../../../target/pictures");
const quiet = (reason) => {
  const { label, sentence } = tlsbadge.quiet(reason, "en");
  return [label, sentence];
};

test("Thunderbird", async (t) => {
  mkdirSync(pictures, { recursive: true });
  const backend = await startBackend();
  t.after(backend.stop);
  const thunderbird = await startThunderbird(
    {
      Inbox: Object.values(messages.badges),
      Others: [messages.badges.encrypted, messages.hostile, messages.enormous, messages.impostor, ...messages.spare],
      Sent: [messages.withoutTrace],
    },
    { extension: packages(t).thunderbird },
  );
  t.after(thunderbird.stop);
  const words = await backend.labels();
  const shown = async (folder, subject) => {
    const { label, title } = await thunderbird.show(folder, subject);
    return [label, title];
  };

  /** Opens the popup, takes a picture of that name, and closes it; what it said. */
  const popup = async (name) => {
    const spoken = await thunderbird.popup();
    await thunderbird.photograph(join(pictures, `thunderbird-${name}.png`));
    await thunderbird.closePopup();
    return spoken;
  };

  await t.test("settings: a wrong key is noticed, and the right one works", async () => {
    await thunderbird.show("Others", messages.subject(messages.spare[0]));
    await thunderbird.popup();
    await thunderbird.press("Settings of tlsbadge");
    assert.equal(
      await thunderbird.save({ "Address of the tlsbadge server": backend.address, "Access key": "wrong" }),
      `Saved. ${quiet("key")[1]}`,
    );
    await thunderbird.photograph(join(pictures, "thunderbird-settings.png"));
    await thunderbird.closeTabs();
    assert.deepEqual(await shown("Others", messages.subject(messages.spare[0])), quiet("key"));
    await thunderbird.popup();
    await thunderbird.press("Settings of tlsbadge");
    const save = (address, allowed) => thunderbird.save({ "Address of the tlsbadge server": address, "Access key": key }, allowed);
    assert.match(await save("http://badge.test"), /must begin with https:/);
    assert.match(await save("https://badge.test", false), /may not contact this server/);
    assert.equal(await save("https://badge.test", true), `Saved. ${quiet("offline")[1]}`);
    assert.equal(await save(backend.address), "Saved. The server answers.");
    await thunderbird.closeTabs();
  });

  for (const [state, message] of Object.entries(messages.badges)) {
    await t.test(`${state}: badge and popup`, async () => {
      const { label, picture, milliseconds } = await thunderbird.show("Inbox", messages.subject(message));
      t.diagnostic(`${state}: ${milliseconds} ms from opening to badge`);
      assert.equal(label, words[state]);
      assert.match(picture, /data:image\/png/);
      const spoken = await popup(state);
      assert.ok(spoken.includes(`text leaf: ${label}`));
      assert.ok(spoken.some((line) => line.startsWith("heading: ")));
      assert.ok(spoken.some((line) => line.startsWith("link: ")));
      assert.ok(spoken.some((line) => line.startsWith("strong: ")));
    });
  }

  await t.test("a message seen before is not asked for again", async () => {
    const before = backend.posts().length;
    await thunderbird.forget();
    for (const message of Object.values(messages.badges)) {
      const { milliseconds } = await thunderbird.show("Inbox", messages.subject(message));
      t.diagnostic(`seen before: ${milliseconds} ms from opening to badge`);
    }
    assert.equal(backend.posts().length, before);
  });

  await t.test("the same Message-ID is not the same message", async () => {
    const { label } = await thunderbird.show("Others", messages.subject(messages.impostor));
    assert.equal(label, words.not_encrypted);
  });

  await t.test("hostile names are text", async () => {
    const { label, title } = await thunderbird.show("Others", messages.subject(messages.hostile));
    assert.equal(label, words.not_encrypted);
    assert.doesNotMatch(title, /owned|\u202e/);
    const spoken = (await popup("hostile")).join("\n");
    assert.match(spoken, /<script>document\.title="owned"<\/script>/);
    assert.match(spoken, /document: tlsbadge/);
    assert.match(spoken, /⟨U\+202E⟩txt\.exe/);
    assert.doesNotMatch(spoken, /\u202e|heading: Fine/);
  });

  await t.test("an enormous trace", async () => {
    const { label } = await thunderbird.show("Others", messages.subject(messages.enormous));
    assert.equal(label, words.not_encrypted);
  });

  await t.test("a message without a trace: nothing to check, and nothing is asked", async () => {
    const before = backend.posts().length;
    assert.deepEqual(await shown("Sent", messages.subject(messages.withoutTrace)), quiet("no-trace"));
    assert.equal(backend.posts().length, before);
  });

  await t.test("a message from a file or from within another: nobody vouches for it", async () => {
    const before = backend.posts().length;
    const directory = scratch("file");
    t.after(() => remove(directory));
    const file = join(directory, "forged.eml");
    writeFileSync(file, messages.badges.encrypted, "latin1");
    const label = await thunderbird.openFile(file);
    await thunderbird.closeTabs();
    assert.equal(label, quiet("external")[0]);
    assert.equal(backend.posts().length, before);
  });

  const [, offline, slow, old, strange, late] = messages.spare.map(messages.subject);
  const troubles = [
    ["shut", offline, "offline"],
    ["slow", slow, "slow"],
    ["old", old, "old"],
    ["strange", strange, "old"],
  ];
  for (const [mood, subject, reason] of troubles) {
    await t.test(`a backend that is ${mood}: quiet, and well again afterwards`, async () => {
      backend.mood = mood;
      assert.deepEqual(await shown("Others", subject), quiet(reason));
      if (mood !== "slow") assert.ok((await popup(reason)).includes(`text leaf: ${quiet(reason)[1]}`));
      backend.mood = "pass";
      assert.equal((await thunderbird.show("Others", subject)).label, words.not_encrypted);
    });
  }

  await t.test("an answer that comes too late does not stand at another message", async () => {
    await thunderbird.show("Others", messages.subject(messages.badges.encrypted));
    backend.mood = "slow";
    await thunderbird.choose(late);
    const { label } = await thunderbird.show("Others", messages.subject(messages.badges.encrypted));
    assert.equal(label, words.encrypted);
    backend.release();
    assert.equal(await thunderbird.settled(), words.encrypted);
  });

  await t.test("in the dark the pictures have other colours", async () => {
    const subject = messages.subject(messages.badges.encrypted);
    const light = await thunderbird.show("Inbox", subject);
    await thunderbird.dress("thunderbird-compact-dark@mozilla.org");
    await thunderbird.settled();
    const dark = await thunderbird.show("Inbox", subject);
    assert.equal(dark.label, light.label);
    assert.notEqual(dark.picture, light.picture);
    await popup("dark");
  });

  await t.test("another language, and what counts as inside", async () => {
    await thunderbird.popup();
    await thunderbird.press("Settings of tlsbadge");
    await thunderbird.save({ "Your own mail servers": "mx.example.com, 198.51.100.0/24", "Language of the badge": "Deutsch" });
    await thunderbird.closeTabs();
    const { label } = await thunderbird.show("Inbox", messages.subject(messages.badges.encrypted_weak));
    assert.match(label, /schwach verschlüsselte Verbindung/);
    const { inside, lang } = JSON.parse(backend.posts().at(-1).body);
    assert.deepEqual([inside, lang], [["mx.example.com", "198.51.100.0/24"], "de"]);
  });

  await t.test("nothing but the fields that tell of the way was sent", () => {
    const names = backend.posts().flatMap(({ body }) => JSON.parse(body).fields.map(([name]) => name.toLowerCase()));
    assert.deepEqual(
      [...new Set(names)].filter((name) => !["received", "authentication-results"].includes(name)),
      [],
    );
  });
});

test("Thunderbird, set up by an administrator", async (t) => {
  const backend = await startBackend();
  t.after(backend.stop);
  const policies = await backend.policies();
  policies["3rdparty"].Extensions["thunderbird@tlsbadge.org"].key = key;
  const thunderbird = await startThunderbird({ Inbox: Object.values(messages.badges) }, { policies });
  t.after(thunderbird.stop);

  await t.test("the add-on is there, and knows whom to ask", async () => {
    const words = await backend.labels();
    const { label } = await thunderbird.show("Inbox", messages.subject(messages.badges.encrypted));
    assert.equal(label, words.encrypted);
    assert.deepEqual(JSON.parse(backend.posts().at(-1).body).inside, ["mx.example.com"]);
  });

  await t.test("what the policy says cannot be changed, and all else can", async () => {
    await thunderbird.popup();
    await thunderbird.press("Settings of tlsbadge");
    const spoken = await thunderbird.settings();
    await thunderbird.photograph(join(pictures, "thunderbird-settings-managed.png"));
    assert.ok(spoken.some((line) => line.includes("made by your organisation")), spoken.join("\n"));
    for (const line of ["entry: Address of the tlsbadge server", "password text: Access key", "entry: Your own mail servers"]) {
      assert.ok(spoken.includes(`${line} (fixed)`), spoken.join("\n"));
    }
    assert.ok(spoken.includes("combobox: Language of the badge"), spoken.join("\n"));
    assert.equal(await thunderbird.save({ "Language of the badge": "Deutsch" }), "Saved. The server answers.");
    await thunderbird.closeTabs();
    const { label } = await thunderbird.show("Inbox", messages.subject(messages.badges.encrypted_weak));
    assert.match(label, /schwach verschlüsselte Verbindung/);
  });
});
