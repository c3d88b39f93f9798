"use strict";

// What is shown to those who ask «why?»: sentence, way, proof, lesson. All text is set as text, whoever wrote it.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});

  const element = (name, part, ...content) => {
    const node = document.createElement(name);
    if (part) node.className = part;
    node.append(...content.filter((item) => item !== null && item !== ""));
    return node;
  };

  const list = (items) => (Array.isArray(items) ? items : []);

  /** An element with text in which a name may be long: a line may end after its dots and underscores. */
  const breakable = (tag, part, text) => {
    const node = element(tag, part);
    for (const piece of text.split(/(?<=[._])(?=\S)/)) node.append(piece, document.createElement("wbr"));
    return node;
  };

  const stop = (item) => {
    const rail = element("span", "rail", item.kind === "leg" ? tlsbadge.picture(item.shape) : "");
    const text = element("span", "text", breakable("bdi", "name", item.name));
    for (const more of [item.detail, ...list(item.notes)]) {
      if (more) text.append(" ", breakable("bdi", "detail", more));
    }
    if (item.delay) text.append(" ", element("bdi", "detail delay", item.delay));
    return element("li", `${item.kind} ${item.standing}`, rail, text);
  };

  const route = (items) => {
    const way = element("ol", "route");
    for (const item of items) {
      if (item.border) way.append(element("li", "edge", item.border));
      const row = way.appendChild(stop(item));
      row.dataset.shape = item.shape ?? "";
    }
    return way;
  };

  const field = ({ name, title, pieces }) => {
    const text = element("code", "", element("span", "field-name", name + ": "));
    for (const { text: piece, proof } of list(pieces)) text.append(proof ? element("strong", "", piece) : piece);
    const box = element("pre", "field", text);
    box.tabIndex = 0;
    box.dir = "ltr";
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", title || name);
    return [title ? element("p", "line", title) : "", box];
  };

  const lesson = (address, text) => {
    const link = element("a", "", text);
    Object.assign(link, { href: address, target: "_blank", rel: "noopener noreferrer" });
    return element("p", "lesson", link);
  };

  /** The content of the popup for that answer or quiet state. */
  tlsbadge.popup = (answer) => {
    const { explanation, beside, routeTitle, route: way, proofTitle, proof, lesson: learn } = answer.details ?? {};
    const content = document.createDocumentFragment();
    content.append(breakable("p", "sentence", answer.sentence));
    if (explanation && explanation !== answer.sentence) content.append(element("p", "", explanation));
    if (list(beside).length > 0) content.append(element("ul", "beside", ...beside.map((one) => element("li", "", one))));
    if (list(way).length > 0) content.append(element("h3", "", routeTitle), route(way));
    if (list(proof).length > 0) content.append(proofTitle ? element("h3", "", proofTitle) : "", ...proof.flatMap(field));
    const link = tlsbadge.link(answer.link, "");
    if (link) content.append(lesson(link, learn || new URL(link).host));
    return content;
  };

  // Characters without a picture of their own, and those that turn the direction of others.
  const visible = (text) =>
    text.replace(/(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (c) =>
      c === "\r" ? "" : "⟨U+" + c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "⟩");

  const pieces = (raw, evidence) => {
    const all = [];
    let at = 0;
    for (const { start, end } of [...evidence].sort((a, b) => a.start - b.start)) {
      if (start > at) all.push({ text: visible(raw.slice(at, start)), proof: false });
      if (end > at) all.push({ text: visible(raw.slice(Math.max(at, start), end)), proof: true });
      at = Math.max(at, end);
    }
    return [...all, { text: visible(raw.slice(at)), proof: false }];
  };

  /** An answer made of a report of /v1/analyses, which explains the badge but has no words for the way. */
  tlsbadge.fromReport = ({ badge, summary, hops, findings }) => {
    const first = list(findings)[0];
    const raw = hops?.[first?.hop]?.raw;
    const proof = raw ? [{ name: "Received", title: "", pieces: pieces(raw, list(first.evidence)) }] : [];
    return { ...badge, sentence: summary.explanation, details: { proof } };
  };
})();
