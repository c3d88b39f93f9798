"use strict";

// Chromium without a window, steered through its debugging pipe: JSON, each message ended by NUL.
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { writeFileSync } = require("node:fs");
const { setTimeout: sleep } = require("node:timers/promises");
const { remove, scratch } = require("./scratch.js");

const flags = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--hide-scrollbars",
  ...(process.getuid() === 0 ? ["--no-sandbox"] : []),
];

async function startChromium() {
  const profile = scratch("chromium");
  const browser = spawn("chromium", [...flags, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const [, , , writing, reading] = browser.stdio;
  const waiting = new Map();
  const heard = [];
  let last = 0;
  let received = "";

  reading.setEncoding("utf8").on("data", (data) => {
    const frames = (received + data).split("\0");
    received = frames.pop();
    frames
      .map((frame) => JSON.parse(frame))
      .forEach((frame) => {
        if (!waiting.has(frame.id)) return heard.push(frame);
        const { resolve, reject } = waiting.get(frame.id);
        waiting.delete(frame.id);
        return frame.error ? reject(new Error(frame.error.message)) : resolve(frame.result);
      });
  });
  browser.on("exit", () => waiting.forEach(({ reject }) => reject(new Error("Chromium ended"))));

  function send(method, params = {}, sessionId = undefined) {
    writing.write(`${JSON.stringify({ id: ++last, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
  }

  async function open(width, height, dark) {
    const { targetId } = await send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
    const call = (method, params) => send(method, params, sessionId);
    await call("Page.enable");
    await call("Runtime.enable");
    await call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    await call("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
    return new Page(
      call,
      () => send("Target.closeTarget", { targetId }),
      () => heard.filter(({ sessionId: of }) => of === sessionId),
    );
  }

  return {
    open: (width = 1100, height = 760, dark = false) => open(width, height, dark),
    async stop() {
      browser.kill();
      await once(browser, "exit");
      await remove(profile);
    },
  };
}

class Page {
  constructor(call, close, heard) {
    Object.assign(this, { call, close, heard });
  }

  /** The value of an expression, waited for when it is a promise. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.call("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until the expression has a value that is true, and returns it. Pages may change meanwhile. */
  async until(expression) {
    for (let tries = 200; tries > 0; tries--) {
      const value = await this.evaluate(expression).catch(() => false);
      if (value) return value;
      await sleep(50);
    }
    throw new Error(`never came true: ${expression}`);
  }

  /** Runs in every page, before its own scripts. */
  beforeScripts(source) {
    return this.call("Page.addScriptToEvaluateOnNewDocument", { source });
  }

  async go(url) {
    await this.call("Page.navigate", { url });
    await this.until(`document.readyState === 'complete' && location.href !== 'about:blank'`);
  }

  async press(key, code = key, windowsVirtualKeyCode = { Enter: 13, Escape: 27, Tab: 9 }[key]) {
    const text = key === "Enter" ? "\r" : undefined;
    await this.call("Input.dispatchKeyEvent", { type: "keyDown", key, code, windowsVirtualKeyCode, text });
    await this.call("Input.dispatchKeyEvent", { type: "keyUp", key, code, windowsVirtualKeyCode });
  }

  /** What a screen reader is told: role and name of each node, in order. */
  async spoken() {
    const { nodes } = await this.call("Accessibility.getFullAXTree");
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role.value}: ${name?.value ?? ""}`);
  }

  /** What its scripts complained of. */
  errors() {
    return this.heard()
      .filter(({ method }) => method === "Runtime.exceptionThrown")
      .map(({ params }) => params.exceptionDetails.exception?.description);
  }

  async photograph(file) {
    const { data } = await this.call("Page.captureScreenshot", { format: "png" });
    writeFileSync(file, Buffer.from(data, "base64"));
  }
}

module.exports = { startChromium };
