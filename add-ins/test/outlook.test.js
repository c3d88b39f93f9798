"use strict";

const test = require("node:test");
const assert = require("node:assert/strict");
const { OfficeMockObject } = require("office-addin-mock");
const tlsbadge = require("./shared.js");
require("../outlook/pane.js");

const HEADER = "Received: from a.example by mx.example.com; Mon, 15 Jan 2024 10:20:30 +0000\r\nSubject: private\r\n";

/** A message as Outlook hands it over; without a header it refuses to, as it may in a mailbox of somebody else. */
const message = (itemId, header) => ({
  itemId,
  asked: 0,
  getAllInternetHeadersAsync(done) {
    this.asked++;
    done(header === undefined ? { status: "failed", error: { code: 9020 } } : { status: "succeeded", value: header });
  },
});

/** Outlook with that message selected, a pane, and a backend that repeats what it was asked. */
function outlook(item) {
  globalThis.Office = new OfficeMockObject({
    context: { mailbox: { item, addHandlerAsync(type, handler) { Object.assign(this, { type, handler }); } } },
    EventType: { ItemChanged: "olkItemSelectedChanged" },
  }, "outlook");
  const questions = [];
  const asks = {
    kept: new Map(),
    async ask(fetch, id) {
      if (asks.kept.has(id)) return asks.kept.get(id);
      const header = await fetch();
      questions.push([header, id]);
      if (header === null) return tlsbadge.quiet("unreadable", "en");
      const answer = { state: "internal", label: header, sentence: "" };
      asks.kept.set(id, answer);
      return answer;
    },
  };
  return { badge: {}, asks, questions, mailbox: globalThis.Office.context.mailbox };
}

test("the header of the selected message is asked for, under the message's name", async () => {
  const { badge, asks, questions } = outlook(message("A1", HEADER));
  await tlsbadge.follow(badge, asks);
  assert.deepEqual(questions, [[HEADER, "A1"]]);
  assert.equal(badge.answer.label, HEADER);
});

test("a pinned pane follows the selection, and asks nobody for a message it has seen", async () => {
  const { badge, asks, questions, mailbox } = outlook(message("A1", HEADER));
  await tlsbadge.follow(badge, asks);
  assert.equal(mailbox.type, "olkItemSelectedChanged");
  const second = message("B2", "Received: second");
  for (const item of [second, message("A1", undefined), second]) {
    mailbox.item = item;
    await mailbox.handler();
  }
  assert.deepEqual(questions.map(([, id]) => id), ["A1", "B2"]);
  assert.equal(second.asked, 1);
  assert.equal(badge.answer.label, "Received: second");
});

test("nothing selected, nothing shown", async () => {
  const { badge, asks, mailbox } = outlook(message("A1", HEADER));
  await tlsbadge.follow(badge, asks);
  mailbox.item = undefined;
  await mailbox.handler();
  assert.equal(badge.hidden, true);
  mailbox.item = message("A1", HEADER);
  await mailbox.handler();
  assert.equal(badge.hidden, false);
});

test("a header that Outlook does not hand over, or an Outlook that cannot, is a quiet state", async () => {
  for (const item of [message("A1", undefined), { itemId: "old" }]) {
    const { badge, asks } = outlook(item);
    await tlsbadge.follow(badge, asks);
    assert.equal(badge.answer.quiet, "unreadable");
  }
});

test("an answer that comes after another message was selected is not shown", async () => {
  const { badge, asks, mailbox } = outlook(message("A1", HEADER));
  await tlsbadge.follow(badge, asks);
  const ask = asks.ask;
  let release;
  asks.ask = (fetch, id) => (id === "slow" ? new Promise((resolve) => (release = () => resolve(ask(fetch, id)))) : ask(fetch, id));
  mailbox.item = message("slow", "Received: slow");
  const late = mailbox.handler();
  mailbox.item = message("A1", HEADER);
  await mailbox.handler();
  release();
  await late;
  assert.equal(badge.answer.label, HEADER);
});
