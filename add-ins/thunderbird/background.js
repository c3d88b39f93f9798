"use strict";

// What each tab shows, or is about to. An answer to an earlier message comes too late.
const current = new Map();

/** Begins to ask for a message that a tab opens. What is put on the button counts until something newer is put there, or opened. */
function turnTo(tabId, message) {
  const turn = { id: message.id, displayed: false };
  turn.put = (answer) => {
    turn.newest = answer;
    return paint(tabId, answer, () => current.get(tabId) === turn && turn.newest === answer);
  };
  current.set(tabId, turn);
  turn.answer = answerFor(message, turn.put);
  return turn;
}

/** A message was chosen, and Thunderbird opens it. Its badge is asked for meanwhile, and the badge of the one before gives way. */
function prepare(tab, { messages }) {
  if (messages.length === 1) turnTo(tab.id, messages[0]);
}

/** A badge belongs to one message; several that are selected have no header to put it in. */
async function show(tab, { messages }) {
  if (messages.length !== 1) return;
  const begun = current.get(tab.id);
  const turn = begun?.id === messages[0].id && !begun.displayed ? begun : turnTo(tab.id, messages[0]);
  turn.displayed = true;
  await turn.put(await turn.answer);
}

async function showEverywhere() {
  for (const tab of await messenger.tabs.query({ type: ["mail", "messageDisplay"] })) {
    await show(tab, await messenger.messageDisplay.getDisplayedMessages(tab.id));
  }
}

messenger.mailTabs.onSelectedMessagesChanged.addListener(prepare);
messenger.messageDisplay.onMessagesDisplayed.addListener(show);
messenger.tabs.onRemoved.addListener((tabId) => current.delete(tabId));
messenger.runtime.onInstalled.addListener(showEverywhere);
messenger.storage.local.onChanged.addListener(showEverywhere);
messenger.theme.onUpdated.addListener(showEverywhere);
