"use strict";

// How it looks. Colours are those of the backend's pictures; each has at least 4.5 : 1 contrast to its ground.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});

  const LIGHT = `--ground: var(--tls-badge-ground, #ffffff); --ink: #1f2328; --soft: #57606a; --edge: #d0d7de; --sunk: #f5f6f7; --link: #0b57a4;
    --blue-grey: #4a6178; --grey: #5b6470; --red: #b3261e; --amber: #8f5300; --green: #1a7a3c; --proof: #fff0b8; color-scheme: light;`;
  const DARK = `--ground: var(--tls-badge-ground, #16191d); --ink: #e8eaed; --soft: #a9b1ba; --edge: #3b424a; --sunk: #0f1214; --link: #8fc7ec;
    --blue-grey: #9db4cb; --grey: #b3bac4; --red: #ff8a80; --amber: #f2b24d; --green: #6fd38f; --proof: #4a3d10; color-scheme: dark;`;

  /** By the words of the API: what the badge is painted with on light and on dark ground. */
  tlsbadge.colour = (word, theme) => {
    const name = /^[a-z-]+$/.test(word) ? word : "grey";
    const found = (theme === "dark" ? DARK : LIGHT).match(new RegExp(`--${name}: (#[0-9a-f]{6})`));
    return found ? found[1] : tlsbadge.colour("grey", theme);
  };

  tlsbadge.styles = `
:host { ${LIGHT} --tone: var(--grey); display: inline-block; max-width: 100%; color: var(--ink);
  font: var(--tls-badge-font, 0.8125rem/1.45 system-ui, -apple-system, "Segoe UI", sans-serif); text-align: start; }
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${DARK} } }
:host([theme="dark"]) { ${DARK} }
:host([view="open"]) { display: block; }
:host([hidden]) { display: none; }
.green { --tone: var(--green); } .amber { --tone: var(--amber); } .red { --tone: var(--red); }
.blue-grey { --tone: var(--blue-grey); } .grey { --tone: var(--grey); }
* { box-sizing: border-box; }
h2, h3, p, ul, ol, pre { margin: 0; padding: 0; font: inherit; }
svg { width: 1em; height: 1em; flex: none; }
svg .hole { stroke: var(--ground); }
.badge { display: inline-flex; align-items: center; gap: .4em; max-width: 100%; padding: .15em .7em .15em .45em; color: var(--tone);
  border: 1px solid color-mix(in srgb, var(--tone) 45%, transparent); border-radius: 1em; background: var(--ground);
  font-weight: 600; list-style: none; }
.badge svg { width: 1.35em; height: 1.35em; }
summary.badge { cursor: pointer; }
summary.badge::-webkit-details-marker { display: none; }
summary.badge:hover, details[open] > summary.badge { background: color-mix(in srgb, var(--tone) 9%, var(--ground)); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.badge:focus-visible { border-radius: 1em; }
.popup { background: var(--ground); color: var(--ink); }
details > .popup { position: fixed; z-index: 2147483000; width: min(30rem, calc(100vw - 1rem)); overflow: auto; overscroll-behavior: contain;
  padding: .9rem 1rem; border: 1px solid var(--edge); border-radius: .5rem; box-shadow: 0 .4rem 1.6rem rgb(0 0 0 / .22); }
.open .badge { font-size: 1.1em; padding: 0; border: 0; background: none; align-items: flex-start; }
.open .badge svg { width: 1.5em; height: 1.5em; }
.open > .popup { margin-top: .5rem; background: none; }
.popup > * + * { margin-top: .55rem; }
.sentence { font-weight: 600; }
.beside { color: var(--soft); padding-inline-start: 1.1em; }
h3 { font-weight: 600; color: var(--soft); }
.popup > h3 { margin-top: 1rem; padding-top: .75rem; border-top: 1px solid var(--edge); }
.route { list-style: none; }
.route li { position: relative; padding: .3em 0 .3em 2em; overflow-wrap: anywhere; }
.rail { position: absolute; left: 0; top: 0; bottom: 0; width: 1.4em; display: flex; align-items: center; justify-content: center; }
.rail::before { content: ""; position: absolute; left: calc(.7em - 1px); top: 0; bottom: 0; border-left: 2px solid var(--blue-grey); }
.claimed .rail::before { border-left: 2px dotted var(--soft); }
.station .rail::after { content: ""; position: relative; width: .6em; height: .6em; border-radius: 50%; background: var(--ground); border: 2px solid var(--blue-grey); }
.claimed.station .rail::after { border-color: var(--soft); }
.station:first-child .rail::before { top: 50%; }
.station:last-child .rail::before { bottom: 50%; }
.station:last-child:not(.claimed) .rail::after { background: var(--blue-grey); }
.leg .rail { color: var(--soft); }
.leg .rail svg { position: relative; width: 1.4em; height: 1.4em; background: var(--ground); }
.leg[data-shape="lock-closed"]:not(.claimed) .rail { color: var(--green); }
.leg[data-shape="lock-cracked"]:not(.claimed) .rail { color: var(--amber); }
.leg[data-shape="lock-open"]:not(.claimed) .rail { color: var(--red); }
.open .leg .rail svg, .open .station .rail::after { background: var(--ground); }
.name { font-weight: 600; }
.leg .name { font-weight: 400; }
.claimed .name { font-weight: 400; color: var(--soft); }
.detail, .gap .text { color: var(--soft); }
.detail::before { content: "· "; }
.delay { white-space: nowrap; }
.route .edge { padding-left: 2em; color: var(--blue-grey); border-top: 1px dashed var(--blue-grey); }
.route .edge::before { content: ""; position: absolute; left: calc(.7em - 1px); top: 0; bottom: 0; border-left: 2px solid var(--blue-grey); }
p.line { color: var(--soft); }
.field { max-height: 14rem; overflow: auto; padding: .55rem .65rem; border-radius: .35rem; background: var(--sunk); white-space: pre-wrap;
  overflow-wrap: anywhere; unicode-bidi: isolate; tab-size: 4; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .92em; }
.popup > .line + .field { margin-top: .2rem; }
.field code { font: inherit; }
.field-name { color: var(--soft); }
.field strong { font-weight: 700; background: var(--proof); border-radius: .15em; }
a { color: var(--link); }
@media (forced-colors: active) { .badge { border-color: CanvasText; } .field strong { text-decoration: underline; } }
@media print { details > .popup { position: static; box-shadow: none; } }
`;
})();
