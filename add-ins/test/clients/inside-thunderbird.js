"use strict";

// What runs inside Thunderbird, with its privileges. Each function is sent there as text, so none uses anything around it.
/* global Cc, Ci, ChromeUtils, Services, WebExtensionPolicy */

/**
 * Chooses a message in the list as a reader does and waits until its badge is there.
 * Milliseconds from choosing to the badge; the badge's words, its tooltip, and its picture.
 */
async function show(folder, subject, waiting) {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  const about = window.document.getElementById("tabmail").currentAbout3Pane;
  const content = about.messageBrowser.contentWindow;
  const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  const until = async (condition) => {
    for (let tries = 2000; tries > 0; tries--) {
      const value = condition();
      if (value) return value;
      await new Promise((resolve) => window.setTimeout(resolve, 5));
    }
    throw new Error(`never came true: ${condition}`);
  };
  const findRow = () => {
    const view = about.gDBView;
    if (about.gFolder?.name !== folder || !view) return -1;
    return [...Array(view.rowCount).keys()].findIndex((index) => view.getMsgHdrAt(index).mime2DecodedSubject === subject);
  };
  if (about.gFolder?.name !== folder) {
    about.displayFolder(MailServices.accounts.localFoldersServer.rootFolder.getChildNamed(folder).URI);
  }
  await until(() => findRow() >= 0);
  const button = await until(() => content.document.querySelector("[id$='messageDisplayAction-toolbarbutton']"));
  about.threadTree.selectedIndex = -1;
  button.setAttribute("label", "");
  await new Promise((resolve) => window.setTimeout(resolve, 100));
  let changed = 0;
  const observer = new content.MutationObserver(() => (changed = window.performance.now()));
  observer.observe(button, { attributeFilter: ["label"] });
  const begin = window.performance.now();
  about.threadTree.selectedIndex = findRow();
  // What is written last counts: the program may paint once more what stood there before.
  await until(() => {
    const isThere = content.gMessage?.mime2DecodedSubject === subject && !["", "tlsbadge", waiting].includes(button.getAttribute("label"));
    return isThere && changed > begin && window.performance.now() - changed > 250;
  });
  observer.disconnect();
  const milliseconds = changed - begin;
  const image = button.querySelector(".toolbarbutton-icon");
  return {
    milliseconds: Math.round(milliseconds),
    label: button.getAttribute("label"),
    title: button.getAttribute("tooltiptext"),
    picture: content.getComputedStyle(image).listStyleImage + content.getComputedStyle(image).content,
  };
}

/** Opens the popup with the keys alone; what a screen reader finds in it, as `role: name`, once its words are there. */
async function popup(waiting) {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  const content = window.document.getElementById("tabmail").currentAbout3Pane.messageBrowser.contentWindow;
  const pause = (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds));
  const accessibility = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const spoken = (node) => {
    const found = [`${accessibility.getStringRole(node.role)}: ${node.name ?? ""}`];
    for (let child = node.firstChild; child; child = child.nextSibling) found.push(...spoken(child));
    return found;
  };
  const button = content.document.querySelector("[id$='messageDisplayAction-toolbarbutton']");
  const typist = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  const type = (code, keyCode) => {
    typist.beginInputTransactionForTests(content);
    const key = new content.KeyboardEvent("", { key: code, code, keyCode });
    typist.keydown(key);
    typist.keyup(key);
  };
  content.document.querySelector("#header-view-toolbar [tabindex='0']").focus();
  for (let steps = 0; steps < 20 && content.document.activeElement !== button; steps++) type("ArrowRight", 39);
  if (content.document.activeElement !== button) throw new Error("the arrow keys do not lead to the badge");
  type("Enter", 13);
  let before = "";
  for (let tries = 60; tries > 0; tries--) {
    await pause(100);
    const browser = window.document.querySelector(".webextension-popup-browser");
    const found = browser ? spoken(accessibility.getAccessibleFor(browser)) : [];
    const text = found.join("\n");
    // The words of the button for the settings are there before those of the badge.
    const isDrawn = found.filter((line) => line.startsWith("text leaf: ")).length > 1;
    if (isDrawn && !text.includes(waiting) && text === before) return found;
    before = text;
  }
  throw new Error(`the popup did not come: ${before}`);
}

/** Presses the button of that name in the popup. */
async function press(name) {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  const accessibility = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const find = (node) => {
    if (accessibility.getStringRole(node.role) === "pushbutton" && node.name === name) return node;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  find(accessibility.getAccessibleFor(window.document.querySelector(".webextension-popup-browser"))).doAction(0);
}

/** What a screen reader finds on the settings page, as `role: name`, and behind it what cannot be changed. */
async function settings() {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  const accessibility = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const spoken = (node) => {
    const state = {};
    node.getState(state, {});
    const fixed = state.value & Ci.nsIAccessibleStates.STATE_UNAVAILABLE ? " (fixed)" : "";
    const found = [`${accessibility.getStringRole(node.role)}: ${node.name ?? ""}${fixed}`];
    for (let child = node.firstChild; child; child = child.nextSibling) found.push(...spoken(child));
    return found;
  };
  let before = "";
  for (let tries = 60; tries > 0; tries--) {
    await new Promise((resolve) => window.setTimeout(resolve, 200));
    const { browser } = window.document.getElementById("tabmail").tabInfo.at(-1);
    const found = browser ? spoken(accessibility.getAccessibleFor(browser)) : [];
    // The page is there before the settings are in it.
    if (found.includes("pushbutton: Save") && found.join() === before) return found;
    before = found.join();
  }
  throw new Error("there is no settings page");
}

/**
 * Types into the settings page, field by field (of a choice, the first letter), saves, and gives what is said thereupon. When Thunderbird asks whether the
 * add-on may talk to a server, the answer is `allowed`.
 */
async function save(fields, allowed) {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  const pause = (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds));
  const accessibility = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const nodes = (node) => {
    const found = [node];
    for (let child = node.firstChild; child; child = child.nextSibling) found.push(...nodes(child));
    return found;
  };
  const find = (roles, name) => {
    const { browser } = window.document.getElementById("tabmail").tabInfo.at(-1);
    const page = browser ? nodes(accessibility.getAccessibleFor(browser)) : [];
    return page.find((node) => roles.includes(accessibility.getStringRole(node.role)) && (!name || node.name === name));
  };
  for (let tries = 100; tries > 0 && !find(["pushbutton"], "Save"); tries--) await pause(50);
  const typist = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  for (const [name, text] of Object.entries(fields)) {
    const choice = find(["combobox"], name);
    (choice ?? find(["entry", "password text"], name)).takeFocus();
    await pause(200);
    window.goDoCommand("cmd_selectAll");
    await pause(100);
    typist.beginInputTransactionForTests(window);
    if (choice) typist.keydown(new window.KeyboardEvent("", { key: text[0], keyCode: text.charCodeAt(0) }));
    else typist.commitCompositionWith(text);
    await pause(200);
  }
  find(["pushbutton"], "Save").doAction(0);
  for (let tries = 100; tries > 0; tries--) {
    await pause(50);
    const question = window.document.querySelector("#notification-popup > popupnotification");
    if (question?.parentNode.state === "open") (allowed ? question.button : question.secondaryButton).click();
    const said = find(["statusbar"])?.firstChild?.name;
    if (said) return said;
  }
  throw new Error("nothing was said");
}

/** Chooses a message without waiting for its badge. */
async function choose(subject) {
  const about = Services.wm.getMostRecentWindow("mail:3pane").document.getElementById("tabmail").currentAbout3Pane;
  const view = about.gDBView;
  about.threadTree.selectedIndex = [...Array(view.rowCount).keys()].find((row) => view.getMsgHdrAt(row).mime2DecodedSubject === subject);
}

/** What the button says now, after half a second in which something could still come. */
async function settled() {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  const content = window.document.getElementById("tabmail").currentAbout3Pane.messageBrowser.contentWindow;
  await new Promise((resolve) => window.setTimeout(resolve, 500));
  return content.document.querySelector("[id$='messageDisplayAction-toolbarbutton']").getAttribute("label");
}

/** Opens a message from a file, in a tab; what its button says. */
async function openFile(path) {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  const { MailUtils } = ChromeUtils.importESModule("resource:///modules/MailUtils.sys.mjs");
  const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
  file.initWithPath(path);
  MailUtils.openEMLFile(window, file, Services.io.newFileURI(file));
  for (let tries = 100; tries > 0; tries--) {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    const tabs = window.document.getElementById("tabmail");
    const button =
      tabs.tabInfo.length > 1 && tabs.currentAboutMessage?.document.querySelector("[id$='messageDisplayAction-toolbarbutton']");
    if (button && ![null, "", "tlsbadge"].includes(button.getAttribute("label"))) return button.getAttribute("label");
  }
  throw new Error("the message was not opened");
}

/** Lets Thunderbird end the background of the add-on, as it does after half a minute. */
async function forget(id) {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

async function fillScreen() {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  window.moveTo(0, 0);
  window.resizeTo(window.screen.width, window.screen.height);
}

/** Another theme: `thunderbird-compact-dark@mozilla.org` or `thunderbird-compact-light@mozilla.org`. */
async function dress(theme) {
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await (await AddonManager.getAddonByID(theme)).enable();
}

async function closePopup() {
  const window = Services.wm.getMostRecentWindow("mail:3pane");
  for (const browser of window.document.querySelectorAll(".webextension-popup-browser")) browser.closest("panel").hidePopup();
}

/** Closes all tabs but the first. */
async function closeTabs() {
  const tabs = Services.wm.getMostRecentWindow("mail:3pane").document.getElementById("tabmail");
  while (tabs.tabInfo.length > 1) tabs.closeTab(tabs.tabInfo.at(-1));
}

module.exports = { show, choose, settled, popup, press, settings, save, dress, openFile, forget, fillScreen, closePopup, closeTabs };
