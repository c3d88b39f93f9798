# Mozilla's server-side TLS guidelines, configuration "intermediate": an exact list. What only the configuration "old" had, up to
# version 5.8, was meant as a last resort, hence weak; what neither has is acceptable where nothing speaks against it.
#
# Version 6.0 lies in the repository mozilla/ssl-config-generator, made between the release of 5.8 (3 May 2026) and its archiving
# (28 May 2026). Against 5.7 it has no DHE, no "old", and X25519MLKEM768 as the first group.
# First match wins; conditions are explained at SuiteCondition. To renew: read "intermediate" in guidelines/latest.json.

name: mozilla-intermediate
title: Mozilla Server Side TLS 6.0, intermediate
date: 2026-05
source: https://ssl-config.mozilla.org/guidelines/6.0.json

# in no configuration
version SSLv2 SSLv3 = broken
# tls_versions of old
version TLSv1.0 TLSv1.1 = weak
# tls_versions of intermediate
version TLSv1.2 TLSv1.3 = strong

# in no configuration, no or only nominal protection
suite version:SSLv2 = broken
suite null = broken
suite export = broken
suite bits<112 = broken
suite cipher:RC4_128,RC2_128 = broken
# triple DES: old
suite bits<128 = weak
# in no configuration
suite anonymous = weak
# RSA key transport: old
suite !forward-secret = weak
# ciphersuites of intermediate
suite version:TLSv1.3 cipher:AES_128_GCM,AES_256_GCM,CHACHA20_POLY1305 = strong
# ciphers of intermediate
suite exchange:ECDHE authentication:RSA,ECDSA cipher:AES_128_GCM,AES_256_GCM,CHACHA20_POLY1305 = strong
# CBC: old
suite !aead = weak
# in no configuration, for example DHE
suite = acceptable
