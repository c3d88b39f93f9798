"use strict";

// The settings page. Saving asks the server once, so that a wrong address or key is noticed here and not at the next message.

const $ = (selector) => document.querySelector(selector);
const say = (name) => ($("output").textContent = name && messenger.i18n.getMessage(name));

async function fill() {
  const managed = await managedSettings();
  const { address, key, inside, lang } = { ...(await ownSettings()), ...managed };
  Object.assign($("#address"), { value: address });
  Object.assign($("#key"), { value: key });
  Object.assign($("#inside"), { value: inside.join("\n") });
  Object.assign($("#lang"), { value: lang });
  for (const name of Object.keys(managed)) $("#" + name).disabled = true;
  $(".managed").hidden = Object.keys(managed).length === 0;
}

/** Fields of the trace travel to that server: in clear only on this machine. */
function isFit({ protocol, hostname }) {
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname));
}

/** Thunderbird asks its user whether this add-on may talk to that server; it must be told so while the click lasts. */
function permitted(url) {
  return messenger.permissions.request({ origins: [`${url.protocol}//${url.hostname}/*`] });
}

async function check(chosen) {
  const client = new tlsbadge.Client({ ...chosen, lang: messenger.i18n.getUILanguage() });
  const { quiet, sentence } = await client.ask([["Received", "by localhost"]]);
  return `${messenger.i18n.getMessage("saved")} ${quiet ? sentence : messenger.i18n.getMessage("works")}`;
}

async function save(event) {
  event.preventDefault();
  const url = new URL($("#address").value);
  if (!isFit(url)) return say("addressUnfit");
  if (!(await permitted(url))) return say("notPermitted");
  const chosen = {
    address: url.href.replace(/\/+$/, ""),
    key: $("#key").value.trim(),
    inside: $("#inside").value.match(/[^\s,]+/g) ?? [],
    lang: $("#lang").value,
  };
  for (const name of Object.keys(await managedSettings())) delete chosen[name];
  await messenger.storage.local.set(chosen);
  $("output").textContent = await check(await settings());
}

$("form").addEventListener("submit", save);
$("form").addEventListener("input", () => say(""));
translate();
fill();
