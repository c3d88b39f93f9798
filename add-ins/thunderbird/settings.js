"use strict";

const STANDARD = { address: "http://127.0.0.1:8025", key: "", inside: [], lang: "" };

/** What an administrator has set by policy; nothing without one. */
function managedSettings() {
  return messenger.storage.managed.get(Object.keys(STANDARD)).catch(() => ({}));
}

/** The user's own settings. */
function ownSettings() {
  return messenger.storage.local.get(STANDARD);
}

/** The settings that count: a policy goes before the user. Without a language it is Thunderbird's. */
async function settings() {
  const [own, managed] = await Promise.all([ownSettings(), managedSettings()]);
  const all = { ...own, ...managed };
  return { ...all, lang: all.lang || messenger.i18n.getUILanguage() };
}

/** Puts the words of this page into it. */
function translate() {
  document.documentElement.lang = tlsbadge.language(messenger.i18n.getUILanguage());
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = messenger.i18n.getMessage(element.dataset.text);
  }
}
