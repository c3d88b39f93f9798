# The German Federal Office for Information Security on TLS, part 2 of TR-02102. A list of what is recommended; what is
# not listed is not thereby unsafe (TR-02102-1, section 1).
#
# Version 2026-01 (27 January 2026) recommends the same versions of TLS and puts ends to what it lists: DHE and DSS after 2029,
# TLS 1.2 after 2031; its lists were not at hand whole, hence 2025-01 stands. First match wins; conditions are explained at SuiteCondition. To renew: read the next version's sections 3.2 to 3.4.

name: bsi-tr-02102-2
title: BSI TR-02102-2, version 2025-01
date: 2025-01
source: https://www.bsi.bund.de/SharedDocs/Downloads/DE/BSI/Publikationen/TechnischeRichtlinien/TR02102/BSI-TR-02102-2.html

# 3.2: not recommended
version SSLv2 SSLv3 = broken
version TLSv1.0 TLSv1.1 = weak
# 3.2: recommended
version TLSv1.2 TLSv1.3 = strong

# 3.3.1 and TR-02102-1: far below the 120 bits aimed at, or nothing
suite version:SSLv2 = broken
suite null = broken
suite export = broken
suite bits<112 = broken
suite cipher:RC4_128,RC2_128 = broken
# TR-02102-1: below 120 bits
suite bits<128 = weak
# 3.3.1: not listed, no authentication
suite anonymous = weak
# 3.4: TLS 1.3
suite version:TLSv1.3 cipher:AES_128_GCM,AES_256_GCM,AES_128_CCM = strong
# 3.3.1.1 and 3.3.1.3: forward secrecy, with certificates or pre-shared keys
suite exchange:ECDHE,DHE cipher:AES_128_GCM,AES_256_GCM,AES_128_CCM,AES_256_CCM = strong
suite exchange:ECDHE,DHE cipher:AES_128_CBC,AES_256_CBC digest:SHA256,SHA384 = strong
# 3.3.1.2 and 3.3.1.3: only where forward secrecy cannot be had
suite exchange:ECDH,DH cipher:AES_128_GCM,AES_256_GCM = acceptable
suite exchange:ECDH,DH cipher:AES_128_CBC,AES_256_CBC digest:SHA256,SHA384 = acceptable
suite exchange:RSA authentication:PSK cipher:AES_128_GCM,AES_256_GCM = acceptable
suite exchange:RSA authentication:PSK cipher:AES_128_CBC,AES_256_CBC digest:SHA256,SHA384 = acceptable
# 3.3.1: forward secrecy is recommended, key transport with RSA no longer listed
suite !forward-secret = weak
# not listed, for example ChaCha20-Poly1305 or SHA-1 as MAC
suite = acceptable
