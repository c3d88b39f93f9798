"use strict";

// Asks the backend for a badge. Whatever happens, the promise holds something that can be drawn: an answer, or a quiet state.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});

  const REASONS = {
    400: "failed", 401: "key", 403: "key", 404: "old", 405: "old", 406: "old", 415: "old", 429: "busy",
    502: "offline", 503: "busy", 504: "slow",
  };

  /** The newest few hundred answers, in memory. Any object with such a get and set will do, also one that gives promises. */
  class Memory {
    #answers = new Map();

    get(key) {
      return this.#answers.get(key);
    }

    set(key, answer) {
      this.#answers.set(key, answer);
      if (this.#answers.size > 500) this.#answers.delete(this.#answers.keys().next().value);
    }
  }

  const isAnswer = (body) => ["state", "label", "sentence"].every((name) => typeof body?.[name] === "string");

  /** What an HTTP answer of the backend means: the answer, its link made whole, or a quiet state. Status 0 is none, -1 none in time. */
  tlsbadge.read = (status, body, { address = "", lang = "" } = {}) => {
    if (status === 200 && isAnswer(body)) return { ...body, link: tlsbadge.link(body.link, address) };
    if (status === 200) return tlsbadge.quiet("old", lang);
    if (status <= 0) return tlsbadge.quiet(status < 0 ? "slow" : "offline", lang);
    const settings = status === 400 && String(body?.type).endsWith("/parameter");
    return tlsbadge.quiet(settings ? "settings" : REASONS[status] ?? "failed", lang);
  };

  /** An address to which a click may lead; empty when it is none. */
  tlsbadge.link = (link, address) => {
    try {
      if (!link) return "";
      const url = new URL(link, address || globalThis.location?.href);
      return /^https?:$/.test(url.protocol) ? url.href : "";
    } catch {
      return "";
    }
  };

  tlsbadge.Client = class {
    #settings;
    #asked = new Map();

    /**
     * address: of the backend, empty for the page's own; key: of the API; lang: of the words; inside: the reader's own servers;
     * timeout: milliseconds; store: keeps answers, see Memory.
     */
    constructor({ address = "", key = "", lang = "", inside = [], timeout = 5000, store = new Memory() } = {}) {
      const language = tlsbadge.language(lang);
      this.#settings = { address: address.replace(/\/+$/, ""), key, lang: language, inside, timeout, store };
    }

    /**
     * For a header block, a whole message, or [name, value] pairs in message order. The id names the message, if it has one. Then the header may also
     * be a function that fetches one of these: it is called when nothing was answered before, and once however many ask meanwhile.
     */
    async ask(header, id) {
      if (id !== undefined) return this.#once(id, async () => this.#judge(chosen(typeof header === "function" ? await header() : header)));
      const fields = chosen(header);
      return this.#once(fields, () => this.#judge(fields));
    }

    /** What was answered before for that message, without asking; undefined when nothing was. */
    async known(id) {
      return attempt(() => this.#settings.store.get(this.#name(id)));
    }

    #name(id) {
      const { address, lang, inside } = this.#settings;
      return JSON.stringify([address, lang, inside, id]);
    }

    async #once(id, act) {
      const known = await this.known(id);
      if (known) return known;
      const name = this.#name(id);
      if (!this.#asked.has(name)) this.#asked.set(name, this.#keep(name, act()));
      return this.#asked.get(name);
    }

    /** Nobody waits until an answer is stored. */
    async #keep(name, coming) {
      const answer = await coming;
      const stored = answer.quiet ? Promise.resolve() : attempt(() => this.#settings.store.set(name, answer));
      stored.then(() => this.#asked.delete(name));
      return answer;
    }

    async #judge(fields) {
      const { address, lang, inside } = this.#settings;
      if (fields === null) return tlsbadge.quiet("unreadable", lang);
      if (!tlsbadge.hasTrace(fields)) return tlsbadge.quiet("no-trace", lang);
      const question = JSON.stringify({ fields, lang, details: true, ...(inside.length > 0 && { inside }) });
      return tlsbadge.read(...(await this.#post(question)), { address, lang });
    }

    /** Status and body; never fails. */
    async #post(body) {
      const { address, key, timeout } = this.#settings;
      const watch = new AbortController();
      const timer = setTimeout(() => watch.abort(), timeout);
      const headers = { "Content-Type": "application/json", ...(key && { Authorization: "Bearer " + key }) };
      try {
        const response = await fetch(address + "/v1/badges", {
          method: "POST", headers, body, signal: watch.signal, credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer",
        });
        const text = await response.text();
        return [response.status, parse(text)];
      } catch {
        return [watch.signal.aborted ? -1 : 0, null];
      } finally {
        clearTimeout(timer);
      }
    }
  };

  /** The fields that may be sent; null when there is no header to be had. */
  const chosen = (header) => (header == null ? null : tlsbadge.choose(typeof header === "string" ? tlsbadge.split(header) : header));

  /** A store that fails is as good as an empty one. */
  const attempt = async (act) => {
    try {
      return await act();
    } catch {
      return undefined;
    }
  };

  const parse = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };
})();
