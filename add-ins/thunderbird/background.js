"use strict";

// What each tab shows. An answer to an earlier message comes too late.
const current = new Map();

async function show(tabId, message) {
  const turn = {};
  current.set(tabId, turn);
  const put = (answer) => paint(tabId, answer, () => current.get(tabId) === turn);
  await put(await answerFor(message, put));
}

/** A badge belongs to one message; several that are selected have no header to put it in. */
async function showDisplayed(tab, { messages }) {
  if (messages.length === 1) await show(tab.id, messages[0]);
}

async function showEverywhere() {
  for (const tab of await messenger.tabs.query({ type: ["mail", "messageDisplay"] })) {
    await showDisplayed(tab, await messenger.messageDisplay.getDisplayedMessages(tab.id));
  }
}

messenger.messageDisplay.onMessagesDisplayed.addListener(showDisplayed);
messenger.tabs.onRemoved.addListener((tabId) => current.delete(tabId));
messenger.runtime.onInstalled.addListener(showEverywhere);
messenger.storage.local.onChanged.addListener(showEverywhere);
messenger.theme.onUpdated.addListener(showEverywhere);
