"use strict";

// The plugin in Roundcube itself, as its reader meets it in Chromium.

const test = require("node:test");
const assert = require("node:assert/strict");
const { mkdirSync } = require("node:fs");
const { join } = require("node:path");
const { startBackend, key } = require("./backend.js");
const { startChromium } = require("./chromium.js");
const messages = require("./messages.js");
const { packages } = require("./packages.js");
const { startRoundcube } = require("./roundcube.js");
const tlsbadge = require("../shared.js");

const pictures = join(__dirname, "../../../target/pictures");
const SHOWN = "document.querySelector('tls-badge')?.answer";
const quiet = (reason) => {
  const { label, sentence } = tlsbadge.quiet(reason, "en");
  return [label, sentence];
};

test("Roundcube", async (t) => {
  mkdirSync(pictures, { recursive: true });
  const backend = await startBackend();
  t.after(backend.stop);
  const inbox = [
    ...Object.values(messages.badges),
    messages.hostile,
    messages.enormous,
    messages.impostor,
    messages.attached,
    ...messages.spare,
  ];
  const roundcube = await startRoundcube({ INBOX: inbox, Sent: [messages.withoutTrace] }, packages(t).roundcube(), {
    tlsbadge_address: backend.address,
    tlsbadge_key: key,
    tlsbadge_link_address: backend.address,
    tlsbadge_timeout: 3,
  });
  t.after(roundcube.stop);
  const chromium = await startChromium();
  t.after(chromium.stop);
  const words = await backend.labels();
  const page = await chromium.open();
  await page.beforeScripts("addEventListener('tls-badge', () => (window.badgeAt = performance.now()), true)");
  const logIn = async (user) => {
    await page.call("Network.clearBrowserCookies");
    await page.go(roundcube.address);
    await page.evaluate(`document.querySelector("#rcmloginuser").value = "${user}";
      document.querySelector("#rcmloginpwd").value = "pw";
      document.querySelector("#rcmloginsubmit").click()`);
    await page.until("document.querySelector('#messagelist')");
  };
  await logIn("alice@example.com");

  /** Opens a message; what stands under its subject. */
  const open = async (folder, message) => {
    const uid = folder === "INBOX" ? inbox.indexOf(message) + 1 : 1;
    await page.go(`${roundcube.address}/?_task=mail&_mbox=${folder}&_uid=${uid}&_action=show`);
    return page.until(`${SHOWN} && ${SHOWN}.quiet !== "waiting" && ${SHOWN}`);
  };
  const shown = async (message) => {
    const { label, sentence } = await open("INBOX", message);
    return [label, sentence];
  };

  for (const [state, message] of Object.entries(messages.badges)) {
    await t.test(`${state}: badge and popup`, async () => {
      const answer = await open("INBOX", message);
      const paint = await page.evaluate('Math.round(performance.getEntriesByName("first-contentful-paint")[0]?.startTime)');
      t.diagnostic(`${state}: ${await page.evaluate("Math.round(badgeAt)")} ms from opening to badge, ${paint} ms to the page's first paint`);
      assert.equal(answer.state, state);
      assert.equal(answer.label, words[state]);
      assert.ok(await page.evaluate("document.querySelector('.subject').nextElementSibling.localName === 'tls-badge'"));
      await page.evaluate("document.querySelector('tls-badge').shadowRoot.querySelector('summary').focus()");
      await page.press("Enter");
      const spoken = (await page.spoken()).join("\n");
      await page.photograph(join(pictures, `roundcube-${state}.png`));
      assert.match(spoken, new RegExp(`^DisclosureTriangle: ${answer.label}$`, "m"));
      assert.match(spoken, new RegExp(`^heading: ${answer.details.routeTitle}$`, "m"));
      assert.match(spoken, new RegExp(`^link: ${answer.details.lesson}$`, "m"));
      assert.equal(answer.link.startsWith(`${backend.address}/learn`), true);
      await page.press("Escape");
      assert.equal(await page.evaluate("document.querySelector('tls-badge').shadowRoot.querySelector('details').open"), false);
    });
  }

  await t.test("a message seen before is not asked for again, and its badge comes with the page", async () => {
    const before = backend.posts().length;
    for (const [state, message] of Object.entries(messages.badges)) {
      assert.equal((await open("INBOX", message)).state, state);
      assert.ok(await page.evaluate("rcmail.env.tlsbadge.found"));
    }
    assert.equal(backend.posts().length, before);
  });

  await t.test("the same Message-ID is not the same message", async () => {
    assert.equal((await open("INBOX", messages.impostor)).state, "not_encrypted");
  });

  await t.test("hostile names are text, in the page and in what it brings along", async () => {
    for (let visit = 1; visit <= 2; visit++) {
      assert.equal((await open("INBOX", messages.hostile)).state, "not_encrypted");
      await page.evaluate("document.querySelector('tls-badge').shadowRoot.querySelector('summary').click()");
      const text = await page.evaluate("document.querySelector('tls-badge').shadowRoot.textContent");
      assert.ok(text.includes(messages.hostileNames[0]));
      assert.ok(text.includes("⟨U+202E⟩txt.exe"));
      assert.ok(!text.includes("\u202e"));
      assert.equal(await page.evaluate("document.querySelector('tls-badge').shadowRoot.querySelectorAll('script, img, h1').length"), 0);
      assert.doesNotMatch(await page.evaluate("document.title"), /owned/);
    }
    await page.photograph(join(pictures, "roundcube-hostile.png"));
  });

  await t.test("an enormous trace", async () => {
    assert.equal((await open("INBOX", messages.enormous)).state, "not_encrypted");
  });

  await t.test("a message without a trace: nothing to check, and nothing is asked", async () => {
    const before = backend.posts().length;
    assert.equal((await open("Sent", messages.withoutTrace)).quiet, "no-trace");
    assert.equal(backend.posts().length, before);
  });

  await t.test("a message within another: nobody vouches for it", async () => {
    assert.equal((await open("INBOX", messages.attached)).state, "not_encrypted");
    const before = backend.posts().length;
    await page.go(`${roundcube.address}/?_task=mail&_mbox=INBOX&_uid=${inbox.indexOf(messages.attached) + 1}.2&_action=show`);
    assert.equal(await page.until(`${SHOWN}.quiet`), "external");
    assert.equal(backend.posts().length, before);
  });

  const troubles = { shut: "offline", slow: "slow", old: "old", strange: "old" };
  for (const [index, [mood, reason]] of Object.entries(troubles).entries()) {
    await t.test(`a backend that is ${mood}: the message is there, quiet, and well again afterwards`, async () => {
      backend.mood = mood;
      assert.deepEqual(await shown(messages.spare[index]), quiet(reason));
      assert.match(await page.evaluate("document.querySelector('#messagebody').textContent"), /Hello/);
      backend.mood = "pass";
      assert.equal((await open("INBOX", messages.spare[index])).state, "not_encrypted");
    });
  }

  await t.test("a badge that was long in coming stands there without reloading", async () => {
    backend.mood = "slow";
    await page.go(`${roundcube.address}/?_task=mail&_mbox=INBOX&_uid=${inbox.indexOf(messages.spare[5]) + 1}&_action=show`);
    await page.until(`${SHOWN}.quiet === "waiting"`);
    backend.release();
    assert.equal(await page.until(`${SHOWN}.state`), "not_encrypted");
  });

  await t.test("a wrong key is said to be one", async () => {
    roundcube.configure({ tlsbadge_key: "wrong" });
    assert.deepEqual(await shown(messages.spare[4]), quiet("key"));
    roundcube.configure({ tlsbadge_key: key });
    assert.equal((await open("INBOX", messages.spare[4])).state, "not_encrypted");
  });

  await t.test("settings: what counts as inside, and whether there is a badge", async () => {
    const save = async (script) => {
      await page.go(`${roundcube.address}/?_task=settings&_action=edit-prefs&_section=tlsbadge`);
      await page.evaluate(`window.isOld = true; ${script}; rcmail.command("save")`);
      await page.until("!window.isOld && document.querySelector('#tlsbadge-inside') && document.readyState === 'complete'");
    };
    await save("document.querySelector('#tlsbadge-inside').value = 'mail.example.org\\n192.0.2.0/24'");
    await page.photograph(join(pictures, "roundcube-settings.png"));
    await open("INBOX", messages.badges.encrypted);
    assert.deepEqual(JSON.parse(backend.posts().at(-1).body).inside, ["mail.example.org", "192.0.2.0/24"]);
    await save("document.querySelector('#tlsbadge-inside').value = 'no network at all/99'");
    assert.equal((await open("INBOX", messages.badges.encrypted)).quiet, "settings");
    await save("document.querySelector('#tlsbadge-inside').value = ''; document.querySelector('#tlsbadge-show').checked = false");
    await page.go(`${roundcube.address}/?_task=mail&_mbox=INBOX&_uid=1&_action=show`);
    assert.equal(await page.evaluate("document.querySelectorAll('tls-badge').length"), 0);
    await save("document.querySelector('#tlsbadge-show').checked = true");
  });

  await t.test("beside the list of messages, and on a phone", async () => {
    await page.go(`${roundcube.address}/?_task=mail&_mbox=INBOX`);
    await page.until("document.querySelector('#messagelist tbody tr')");
    await page.evaluate("rcmail.message_list.select(rcmail.message_list.get_first_row())");
    await page.until(`document.querySelector('#messagecontframe').contentDocument.querySelector('tls-badge')?.answer?.state`);
    await page.photograph(join(pictures, "roundcube-preview.png"));
    const phone = await chromium.open(390, 780);
    await phone.go(`${roundcube.address}/?_task=mail&_mbox=INBOX&_uid=4&_action=show`);
    await phone.until(`${SHOWN}?.state`);
    await phone.evaluate("document.querySelector('tls-badge').shadowRoot.querySelector('summary').click()");
    await phone.photograph(join(pictures, "roundcube-phone.png"));
    assert.ok(await phone.evaluate("document.documentElement.scrollWidth <= 390"));
    await phone.close();
  });

  await t.test("in the dark of the skin", async () => {
    await open("INBOX", messages.badges.encrypted);
    await page.evaluate("document.querySelector('#taskmenu a.theme').click()");
    await page.until("document.querySelector('tls-badge').getAttribute('theme') === 'dark'");
    await page.evaluate("document.querySelector('tls-badge').shadowRoot.querySelector('summary').click()");
    await page.photograph(join(pictures, "roundcube-dark.png"));
  });

  await t.test("in the reader's language", async () => {
    roundcube.configure({ language: "de_CH" });
    await logIn("anna@example.com");
    const { label, details } = await open("INBOX", messages.badges.encrypted);
    assert.match(label, /verschlüsselte Verbindung/);
    assert.equal(details.language, "de");
    await page.go(`${roundcube.address}/?_task=settings&_action=edit-prefs&_section=tlsbadge`);
    assert.match(await page.evaluate("document.body.textContent"), /Unter dem Betreff zeigen/);
  });

  await t.test("nothing but the fields that tell of the way was sent, and nobody complained", () => {
    const names = backend.posts().flatMap(({ body }) => JSON.parse(body).fields.map(([name]) => name.toLowerCase()));
    assert.deepEqual(
      [...new Set(names)].filter((name) => !["received", "authentication-results"].includes(name)),
      [],
    );
    assert.deepEqual(page.errors(), []);
    assert.equal(roundcube.complaints(), "");
  });
});
