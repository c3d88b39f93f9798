"use strict";

// The messages that the tests put into a mailbox: one for each badge, and those that mean harm.

const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const samples = join(__dirname, "../../../sample-messages/samples");

/** A sample with a subject and a sender as a mailbox may hold them. */
function sample(name, subject, from, text = "Hello.") {
  return readFileSync(join(samples, `${name}.eml`), "latin1")
    .replace(/^Subject:.*$/m, `Subject: ${subject}`)
    .replace(/^From:.*$/m, `From: ${from}`)
    .replace(/(\r?\n\r?\n)[^]*/, `$1${text}\n`);
}

function written(subject, trace) {
  return (
    `${trace}From: Bob <bob@example.org>\nTo: Alice <alice@example.com>\nSubject: ${subject}\n` +
    `Date: Mon, 15 Jan 2024 10:20:28 +0000\nMessage-ID: <${subject.replaceAll(" ", "-")}@example.org>\n\nHello Alice.\n`
  );
}

/** A field as Postfix writes it about a client that gave this name. */
function received(helo, how = "ESMTP") {
  return (
    `Received: from ${helo} (unknown [192.0.2.1])\n\tby mx.example.com (Postfix) with ${how} id 1;\n` +
    "\tMon, 15 Jan 2024 10:20:30 +0000\n"
  );
}

/** Messages are bytes, here a character for each. */
const bytes = (text) => Buffer.from(text).toString("latin1");

const hostileNames = [
  '<script>document.title="owned"</script>',
  '<img/src=x/onerror=document.title="owned">',
  '"></style><h1>Fine</h1>',
  "\u202etxt.exe\u2066",
];

/** One for each badge, in the order of the model. */
const badges = {
  internal: sample("chains/internal-cron", "Nightly backup report", "Backup <backup@example.com>"),
  not_recorded: sample("chains/docker-nat", "Invoice for January", "Example Books <books@example.org>"),
  not_encrypted: sample("sendmail/plaintext", "Minutes of Monday", "Carol <carol@example.org>"),
  partly_encrypted: sample("chains/claimed-plaintext-hop", "Your order has been sent", "Example Shop <shop@example.net>"),
  encrypted_weak: sample("sendmail/classic-168-bit", "Greetings from Bern", "Dora <dora@example.org>"),
  encrypted: sample(
    "chains/post-quantum",
    "Shall we have lunch on Thursday?",
    "Bob <bob@example.org>",
    "Dear Alice,\n\nthere is a new place by the river. Shall we try it?\n\nBob",
  ),
};

const withoutTrace = sample("chains/sent-item-without-trace", "Sent by myself", "Alice <alice@example.com>");

const hostile = bytes(written("A hostile trace", hostileNames.map((name) => received(name)).join("")));

/** Megabytes of trace, and below it a sender's claim. */
const enormous = written("An enormous trace", received("mail.example.org").repeat(5000) + received("x".repeat(200_000), "ESMTPS"));

/** The same Message-ID as a genuine message, and another trace. */
const impostor = badges.not_encrypted
  .replace(/^Message-ID:.*$/im, badges.encrypted.match(/^Message-ID:.*$/im)[0])
  .replace("Minutes of Monday", "An impostor");

/** A message that somebody attached to his own, with a trace of his own making. */
const attached = badges.not_encrypted
  .replace("Minutes of Monday", "With an attached message")
  .replace(/\n\n[^]*/, "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHello.\n")
  .concat("--b\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=forged.eml\n\n", badges.encrypted, "\n--b--\n");

/** For those tests that need a message never seen before. */
const spare = [1, 2, 3, 4, 5, 6].map((number) =>
  badges.not_encrypted.replace("Minutes of Monday", `Minutes ${number}`).replace(" id ", ` id ${number}`),
);

const subject = (message) => message.match(/^Subject: (.*)$/m)[1];

module.exports = { attached, badges, withoutTrace, hostile, hostileNames, enormous, impostor, spare, subject };
