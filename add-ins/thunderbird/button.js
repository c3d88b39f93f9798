"use strict";

// The button in the header of a message. Its words and picture are the badge of the message that a tab shows.

// The page of the background comes and goes; what was answered stays in Thunderbird's memory until that is closed.
const ANSWERS = {
  async get(key) {
    return (await messenger.storage.session.get(key))[key];
  },
  async set(key, answer) {
    const { keys } = await messenger.storage.session.get({ keys: [] });
    const kept = [...keys.filter((other) => other !== key), key];
    await messenger.storage.session.remove(kept.splice(0, kept.length - 300));
    await messenger.storage.session.set({ keys: kept, [key]: answer });
  },
};

/** The source as it came, a character for each byte: only there all fields stand in their order. */
function source(message) {
  return messenger.messages.getRaw(message.id, { data_format: "BinaryString" }).catch(() => null);
}

// Who asks, until the settings change.
let asking;
messenger.storage.local.onChanged.addListener(() => (asking = undefined));

async function begin() {
  const chosen = await settings();
  return { lang: chosen.lang, client: new tlsbadge.Client({ ...chosen, store: ANSWERS }) };
}

/** The answer for a message; `waiting` is called with something to show meanwhile, when it is not known yet. */
async function answerFor(message, waiting) {
  const { lang, client } = await (asking ??= begin());
  if (message.external) return tlsbadge.quiet("external", lang);
  const known = await client.known(message.id);
  if (known) return known;
  waiting(tlsbadge.quiet("waiting", lang));
  return client.ask(() => source(message), message.id);
}

const drawn = new Map();

/** Pixels of a picture, since a button takes no other image that is not a file. There are few pictures; each is drawn once. */
function pixels({ shape, colour }, size) {
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const address = tlsbadge.pictureUrl(shape, tlsbadge.colour(colour, theme), theme === "dark" ? "#2b2a33" : "#ffffff");
  const name = size + address;
  if (!drawn.has(name)) drawn.set(name, draw(address, size));
  return drawn.get(name);
}

async function draw(address, size) {
  const image = new Image(size, size);
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext("2d");
  canvas.drawImage(image, 0, 0, size, size);
  return canvas.getImageData(0, 0, size, size);
}

/** Puts an answer on the button of a tab, unless it comes too late for what the tab shows. */
async function paint(tabId, answer, isCurrent = () => true) {
  const [small, large] = await Promise.all([pixels(answer, 16), pixels(answer, 32)]);
  if (!isCurrent()) return;
  const button = messenger.messageDisplayAction;
  await Promise.all([
    button.setIcon({ tabId, imageData: { 16: small, 32: large } }),
    button.setLabel({ tabId, label: answer.label }),
    button.setTitle({ tabId, title: answer.sentence || answer.label }),
  ]);
}
