"use strict";

// <tls-badge>: the badge as an element of any page. It works with scripts off the page's hands and under a strict content policy.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});
  // Background pages and content scripts have no elements of their own.
  if (!globalThis.customElements || customElements.get("tls-badge")) return;

  const PATIENCE = 300;
  let sheet;

  const looks = () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(tlsbadge.styles);
    }
    return sheet;
  };

  class TlsBadge extends HTMLElement {
    static observedAttributes = ["server", "key", "lang", "inside", "view"];

    #root = this.attachShadow({ mode: "open" });
    #client;
    #turn = 0;
    #shown = null;
    #frame = null;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [looks()];
      this.addEventListener("keydown", (event) => event.key === "Escape" && this.#close(event));
    }

    connectedCallback() {
      addEventListener("pointerdown", this.#outside, true);
      addEventListener("resize", this.#place);
      addEventListener("scroll", this.#place, true);
      if (!this.#shown && this.textContent.trim()) this.header = this.textContent;
    }

    disconnectedCallback() {
      removeEventListener("pointerdown", this.#outside, true);
      removeEventListener("resize", this.#place);
      removeEventListener("scroll", this.#place, true);
    }

    attributeChangedCallback(name) {
      if (name === "view") this.#shown && this.#draw(this.#shown);
      else this.#client = undefined;
    }

    /** Who asks; made from the attributes server, key, lang and inside unless one is given. */
    get client() {
      const attribute = (name) => this.getAttribute(name) ?? "";
      return (this.#client ??= new tlsbadge.Client({
        address: attribute("server"), key: attribute("key"), lang: attribute("lang"), inside: attribute("inside").split(/[\s,]+/).filter(Boolean),
      }));
    }

    set client(client) {
      this.#client = client;
    }

    /** Asks for a header block, a whole message or [name, value] pairs, and draws what comes. */
    set header(header) {
      this.show(header);
    }

    /** The same; the id names the message for the cache. Holds what was drawn. */
    async show(header, id) {
      const turn = ++this.#turn;
      const timer = setTimeout(() => turn === this.#turn && this.#draw(tlsbadge.quiet("waiting", this.lang)), PATIENCE);
      const answer = await this.client.ask(header, id);
      clearTimeout(timer);
      if (turn === this.#turn) this.#draw(answer);
      return answer;
    }

    /** Draws an answer of /v1/badges or a quiet state. */
    set answer(answer) {
      this.#turn++;
      this.#draw(answer);
    }

    get answer() {
      return this.#shown;
    }

    /** Draws a report of /v1/analyses. */
    set report(report) {
      this.answer = tlsbadge.fromReport(report);
    }

    #draw(answer) {
      const open = this.getAttribute("view") === "open";
      if (this.#frame?.open !== open) this.#frame = this.#build(open);
      const { box, badge, popup } = this.#frame;
      const label = document.createElement("span");
      label.textContent = answer.label;
      box.className = (open ? "open " : "") + (/^[a-z-]+$/.test(answer.colour) ? answer.colour : "grey");
      box.lang = answer.details?.language ?? answer.lang ?? "";
      badge.replaceChildren(tlsbadge.picture(answer.shape), label);
      popup.replaceChildren(tlsbadge.popup(answer));
      this.#place();
      this.#shown = answer;
      this.setAttribute("state", answer.quiet ?? answer.state);
      this.dispatchEvent(new CustomEvent("tls-badge", { detail: answer, bubbles: true }));
    }

    /** Stays while answers come and go: an open popup stays open, and in a pane the new label is read out, but not all the rest. */
    #build(open) {
      const box = document.createElement(open ? "div" : "details");
      const badge = document.createElement(open ? "h2" : "summary");
      const popup = document.createElement("div");
      const spoken = document.createElement("div");
      badge.className = "badge";
      popup.className = "popup";
      if (open) spoken.setAttribute("role", "status");
      spoken.append(badge);
      box.append(open ? spoken : badge, popup);
      box.addEventListener("toggle", this.#place);
      this.#root.replaceChildren(box);
      return { open, box, badge, popup };
    }

    get #details() {
      return this.#root.querySelector("details[open]");
    }

    #outside = (event) => {
      if (!event.composedPath().includes(this)) this.#details?.removeAttribute("open");
    };

    #close(event) {
      const details = this.#details;
      if (!details) return;
      event.stopPropagation();
      details.removeAttribute("open");
      details.querySelector("summary").focus();
    }

    /** Beside the badge, wherever there is room; fixed, so that no box around it cuts it off. */
    #place = () => {
      const popup = this.#details?.querySelector(".popup");
      if (!popup) return;
      const badge = this.#details.querySelector("summary").getBoundingClientRect();
      const below = innerHeight - badge.bottom;
      const up = below < 260 && badge.top > below;
      popup.style.maxHeight = Math.max(120, (up ? badge.top : below) - 16) + "px";
      popup.style.top = up ? "auto" : badge.bottom + 6 + "px";
      popup.style.bottom = up ? innerHeight - badge.top + 6 + "px" : "auto";
      popup.style.left = Math.max(8, Math.min(badge.left, innerWidth - popup.offsetWidth - 8)) + "px";
    };
  }

  customElements.define("tls-badge", TlsBadge);
})();
