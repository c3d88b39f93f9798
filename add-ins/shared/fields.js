"use strict";

// The header of a message: cut into its fields, in their order, and those chosen that tell of its way. All the reading there is.
(() => {
  const tlsbadge = (globalThis.tlsbadge ??= {});

  // The trace, the receiving server's findings, and the stamps of providers. Nothing else of a message leaves the mail program.
  const CHOSEN = [
    "received",
    "authentication-results",
    "x-me-authentication-results",
    "x-pm-transfer-encryption",
    "x-posteo-tls-received-status",
  ];

  /** Name and value of each field, in message order, folds kept. Takes a header block or a whole message. */
  tlsbadge.split = (message) => {
    const text = message.replace(/^\uFEFF?[\r\n]*/, "");
    const end = text.search(/\r?\n\r?\n|\r\r/);
    const fields = [];
    let open = false;
    for (const line of (end < 0 ? text : text.slice(0, end)).split(/\r\n|\r|\n/)) {
      const colon = line.indexOf(":");
      if (/^[ \t]/.test(line)) {
        if (open) fields[fields.length - 1][1] += "\r\n" + line;
      } else if ((open = colon > 0)) {
        fields.push([line.slice(0, colon).trim(), line.slice(colon + 1).replace(/^[ \t]+/, "")]);
      }
    }
    return fields;
  };

  /** Those that may be sent. */
  tlsbadge.choose = (fields) => fields.filter(([name]) => CHOSEN.includes(name.toLowerCase()));

  /** Whether there is a trace at all. */
  tlsbadge.hasTrace = (fields) => fields.some(([name]) => name.toLowerCase() === CHOSEN[0]);
})();
