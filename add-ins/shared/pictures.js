"use strict";

// The shapes of the badges, as the backend draws them, on a grid of 24.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});

  const SHACKLE = ["line", "M8 10.5V7.5a4 4 0 0 1 8 0v3"];
  const BODY = "M7.2 10.5h9.6a2.2 2.2 0 0 1 2.2 2.2v5.6a2.2 2.2 0 0 1-2.2 2.2H7.2A2.2 2.2 0 0 1 5 18.3v-5.6a2.2 2.2 0 0 1 2.2-2.2z";
  const KEYHOLE = "M12 14.2v2.8";
  const SHAPES = {
    house: [["line", "M3.5 11.5 12 4.2l8.5 7.3"], ["full", "M6 11.2 12 6l6 5.2v8.3H6z"], ["hole", "M12 19.3v-4.3"]],
    "question-mark": [
      ["line", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0z"],
      ["line", "M9.2 9.3a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2"],
      ["dot", "M10.9 16.9a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0z"],
    ],
    "lock-open": [["line", "M8 10.5V6.8a4 4 0 0 1 7.7-1.5"], ["line", BODY], ["line", KEYHOLE]],
    "lock-half": [
      SHACKLE, ["line", BODY], ["dot", "M12 10.5v10H7.2A2.2 2.2 0 0 1 5 18.3v-5.6a2.2 2.2 0 0 1 2.2-2.2z"],
    ],
    "lock-cracked": [SHACKLE, ["full", BODY], ["hole", "M13.4 10.2l-2.6 3.6 2.6 2-2.2 4.9"]],
    "lock-closed": [SHACKLE, ["full", BODY], ["hole", KEYHOLE]],
  };

  const SVG = "http://www.w3.org/2000/svg";

  // Attributes rather than style sheets: they hold wherever the picture is put.
  const ink = (kind, tone, ground) => ({
    fill: kind === "full" || kind === "dot" ? tone : "none",
    stroke: kind === "dot" ? "none" : kind === "hole" ? ground : tone,
    "stroke-width": kind === "hole" ? "1.6" : "1.8",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });

  const parts = (shape) => (Object.hasOwn(SHAPES, shape) ? SHAPES[shape] : SHAPES["question-mark"]);

  /** The names of the shapes. */
  tlsbadge.shapes = Object.keys(SHAPES);

  /** A picture to put beside words that say the same. It has the colour of the text; holes have the class hole. */
  tlsbadge.picture = (shape) => {
    const svg = document.createElementNS(SVG, "svg");
    const set = (element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    set(svg, { viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" });
    for (const [kind, d] of parts(shape)) {
      const path = svg.appendChild(document.createElementNS(SVG, "path"));
      set(path, { class: kind, d, ...ink(kind, "currentColor", "Canvas") });
    }
    return svg;
  };

  /** The same as an address, for buttons of a mail program that take an image. */
  tlsbadge.pictureUrl = (shape, tone, ground) => {
    const attributes = (kind) => Object.entries(ink(kind, tone, ground)).map(([name, value]) => `${name}="${value}"`).join(" ");
    const paths = parts(shape).map(([kind, d]) => `<path d="${d}" ${attributes(kind)}/>`).join("");
    return "data:image/svg+xml," + encodeURIComponent(`<svg xmlns="${SVG}" viewBox="0 0 24 24" width="48" height="48">${paths}</svg>`);
  };
})();
