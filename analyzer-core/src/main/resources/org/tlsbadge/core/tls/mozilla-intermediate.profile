# Mozilla's server-side TLS guidelines, configuration "intermediate": an exact list. What only its configuration "old"
# has is meant as a last resort, hence weak; what neither has is acceptable where nothing speaks against it.
#
# Version 6.0 (2026, its date was not at hand) differs in one point: no DHE.
# First match wins; conditions are explained at SuiteCondition. To renew: read "intermediate" in guidelines/latest.json.

name: mozilla-intermediate
title: Mozilla Server Side TLS 5.7, intermediate
date: 2023-05
source: https://ssl-config.mozilla.org/guidelines/5.7.json

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
suite exchange:DHE authentication:RSA cipher:AES_128_GCM,AES_256_GCM,CHACHA20_POLY1305 = strong
# CBC: old
suite !aead = weak
# in no configuration
suite = acceptable
