"use strict";

// Outlook's pane: fetches the header of the message that is selected, and lets the shared badge ask and draw.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});

  /** Null when Outlook does not hand the header over. */
  const headerOf = (item) =>
    new Promise((resolve) => {
      try {
        item.getAllInternetHeadersAsync(({ status, value }) => resolve(status === "succeeded" ? value : null));
      } catch {
        resolve(null);
      }
    });

  /** Answers last as long as Outlook is open, and more panes than one: a pane that is not pinned is a new page for each message. */
  const kept = {
    get: (key) => JSON.parse(sessionStorage.getItem(key)) ?? undefined,
    set(key, answer) {
      if (sessionStorage.length >= 200) sessionStorage.clear();
      sessionStorage.setItem(key, JSON.stringify(answer));
    },
  };

  /** Set by whoever deploys the add-in, as parameters of the pane's address in the manifest. */
  const client = () => {
    const parameters = new URLSearchParams(location.search);
    return new tlsbadge.Client({
      address: new URL("../..", location.href).href,
      key: parameters.get("key") ?? "",
      inside: parameters.getAll("inside"),
      lang: parameters.get("lang") ?? Office.context.displayLanguage,
      store: kept,
    });
  };

  /** Shows the selected message in that element, and each that is selected while the pane stays open. */
  tlsbadge.follow = async (badge, asks) => {
    let turn = 0;
    const show = async () => {
      const item = Office.context.mailbox.item;
      const mine = ++turn;
      badge.hidden = !item;
      if (!item) return;
      const answer = await asks.ask(() => headerOf(item), item.itemId);
      if (mine === turn) badge.answer = answer;
    };
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, show);
    await show();
  };

  const start = () => {
    const badge = document.querySelector("tls-badge");
    const { isDarkTheme } = Office.context.officeTheme ?? {};
    if (isDarkTheme !== undefined) {
      const theme = isDarkTheme ? "dark" : "light";
      badge.setAttribute("theme", theme);
      document.documentElement.dataset.theme = theme;
    }
    document.documentElement.lang = tlsbadge.language(Office.context.displayLanguage);
    return tlsbadge.follow(badge, client());
  };

  if (!globalThis.document) return;
  if (globalThis.Office) Office.onReady(start);
  else document.querySelector("tls-badge").answer = tlsbadge.quiet("unreadable");
})();
