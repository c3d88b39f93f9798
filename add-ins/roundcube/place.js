"use strict";

// Puts the badge under the subject. Asking is done by the server, drawing by tls-badge.js.
(() => {
  const badge = document.createElement("tls-badge");

  const draw = ({ quiet, status, body }) => {
    const { lang, address } = rcmail.env.tlsbadge;
    badge.answer = quiet ? tlsbadge.quiet(quiet, lang) : tlsbadge.read(status, body && JSON.parse(body), { address, lang });
  };

  /** The skin has a dark mode of its own. */
  const dress = () => badge.setAttribute("theme", document.documentElement.classList.contains("dark-mode") ? "dark" : "light");

  const ask = ({ uid, folder, lang }) => {
    const patience = setTimeout(() => (badge.answer = tlsbadge.quiet("waiting", lang)), 300);
    rcmail.addEventListener("plugin.tlsbadge", (found) => {
      clearTimeout(patience);
      if (String(found.uid) === String(uid) && found.folder === folder) draw(found);
    });
    rcmail.http_post("plugin.tlsbadge", { _uid: uid, _mbox: folder });
  };

  const place = (subject) => {
    const message = rcmail.env.tlsbadge;
    subject.after(badge);
    dress();
    new MutationObserver(dress).observe(document.documentElement, { attributeFilter: ["class"] });
    if (message.found) draw(message.found);
    else rcmail.addEventListener("init", () => ask(message));
  };

  /** The subject is there long before the page is complete. */
  const watch = new MutationObserver(() => {
    const subject = document.querySelector(".subject");
    if (!subject) return;
    watch.disconnect();
    place(subject);
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });
})();
