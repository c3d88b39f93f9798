#!/usr/bin/env python3
"""What one would write with Python's own library: the messages of an mbox whose newest trace field mentions TLS anywhere."""
import mailbox
import re
import sys

tls = re.compile("TLS|ESMTPS", re.IGNORECASE)
messages = mentioning = 0
for message in mailbox.mbox(sys.argv[1]):
    messages += 1
    trace = message.get_all("Received", [])
    mentioning += bool(trace and tls.search(str(trace[0])))
print(f"{messages} messages, {mentioning} mention TLS")
