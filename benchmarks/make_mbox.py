#!/usr/bin/env python3
"""Writes an mbox of the project's sample headers with attachments of ordinary sizes: make_mbox.py FILE MEBIBYTES"""
import base64
import pathlib
import random
import sys

target, mebibytes = sys.argv[1], int(sys.argv[2])
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
written = count = 0
with open(target, "wb") as mbox:
    while written < mebibytes << 20:
        # A text of some kilobytes, and with one mail in three an attachment: log-normal, median 60 kB.
        size = random.randint(1000, 6000)
        if random.random() < 0.34:
            size += min(int(random.lognormvariate(11, 1.4)), 20 << 20)
        start = random.randrange(50000) * 77
        body = noise[start:start + size]
        while len(body) < size:
            body += noise[:size - len(body)]
        mail = b"From joe@example.net Mon Jan 15 10:20:30 2024\n" + heads[count % len(heads)] + b"\n" + padding + b"\n" + body
        mail += b"\n\n"
        mbox.write(mail)
        written += len(mail)
        count += 1
print(count, "messages,", written, "bytes")
