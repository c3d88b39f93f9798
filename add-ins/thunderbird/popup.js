"use strict";

// What the button opens: the same badge, with its reasons.

const badge = document.querySelector("tls-badge");

async function open() {
  const [tab] = await messenger.tabs.query({ active: true, currentWindow: true });
  const { messages } = await messenger.messageDisplay.getDisplayedMessages(tab.id);
  if (messages.length !== 1) return window.close();
  const answer = await answerFor(messages[0], (waiting) => (badge.answer = waiting));
  badge.answer = answer;
  return paint(tab.id, answer);
}

// Lessons belong into the browser, not into a tab between the mails.
badge.addEventListener("click", (event) => {
  const link = event.composedPath().find(({ localName }) => localName === "a");
  if (!link) return;
  event.preventDefault();
  messenger.windows.openDefaultBrowser(link.href);
  window.close();
});

document.getElementById("settings").addEventListener("click", () => {
  messenger.runtime.openOptionsPage();
  window.close();
});

translate();
open();
