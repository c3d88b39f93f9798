#!/usr/bin/env python3
"""Writes mail with the project's sample headers: make_mbox.py FILE MEBIBYTES [headers | maildir]

An mbox with attachments of ordinary sizes; or one of headers alone; or a Maildir of mails without attachments.
"""
import base64
import pathlib
import random
import sys

target, mebibytes = pathlib.Path(sys.argv[1]), int(sys.argv[2])
kind = sys.argv[3] if len(sys.argv) > 3 else "mbox"
SEPARATOR = b"From joe@example.net Mon Jan 15 10:20:30 2024\n"
samples = pathlib.Path(__file__).resolve().parent.parent / "sample-messages" / "samples"
heads = []
for path in sorted(samples.rglob("*.eml")):
    text = path.read_bytes().replace(b"\r", b"")
    head = text.split(b"\n\n")[0].strip(b"\n")
    if head.lower().startswith(b"received:"):
        heads.append(head)

random.seed(1)
noise = base64.encodebytes(random.randbytes(4 << 20))
# What real mail carries besides its trace: signatures, list fields, results of filters.
padding = b"".join(b"X-Filter-%02d: %s\n" % (i, noise[i * 200:i * 200 + 70].replace(b"\n", b"")) for i in range(24))


def body():
    """A text of some kilobytes, and with one mail in three an attachment: log-normal, median 60 kB."""
    if kind == "headers":
        return b"\n"
    size = random.randint(1000, 6000)
    if kind == "mbox" and random.random() < 0.34:
        size += min(int(random.lognormvariate(11, 1.4)), 20 << 20)
    start = random.randrange(50000) * 77
    text = noise[start:start + size]
    while len(text) < size:
        text += noise[:size - len(text)]
    return text + b"\n\n"


def mails():
    written = count = 0
    while written < mebibytes << 20:
        mail = SEPARATOR + heads[count % len(heads)] + b"\n" + padding + b"\n" + body()
        yield count, mail
        written += len(mail)
        count += 1
    print(count, "messages,", written, "bytes")


if kind == "maildir":
    for folder in "cur", "new", "tmp":
        (target / folder).mkdir(parents=True)
    for number, mail in mails():
        mail = mail[len(SEPARATOR):]
        (target / "cur" / f"17{number:08}.M{number}P1.example:2,S").write_bytes(mail)
else:
    with open(target, "wb") as mbox:
        for _, mail in mails():
            mbox.write(mail)
