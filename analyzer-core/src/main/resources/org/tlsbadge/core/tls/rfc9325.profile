# The IETF's best current practice. It counts for mail too (section 5: SMTP is named), and it is the default.
#
# MUST and RECOMMENDED make strong; SHOULD NOT and MUST NOT make weak, or broken where nothing is protected at all;
# the rest is acceptable. First match wins; conditions are explained at SuiteCondition.
# To renew: read the successor's sections 3.1 and 4, and the registry's column "Recommended" for TLS 1.3.

name: rfc9325
title: RFC 9325 (BCP 195), RFC 8996
date: 2022-11
source: https://www.rfc-editor.org/rfc/rfc9325

# 3.1.1; RFC 6176 and RFC 7568: open to passive and active attack (DROWN, POODLE)
version SSLv2 SSLv3 = broken
# 3.1.1; RFC 8996: MUST NOT
version TLSv1.0 TLSv1.1 = weak
# 3.1.1: MUST support 1.2, SHOULD support and prefer 1.3
version TLSv1.2 TLSv1.3 = strong

# 3.1.1: belongs to a version that MUST NOT be used
suite version:SSLv2 = broken
# 4.1: MUST NOT, no encryption; RFC 9150 for TLS 1.3
suite null = broken
# 4.1: MUST NOT below 112 bits, export in particular
suite export = broken
suite bits<112 = broken
# 4.1; RFC 7465: MUST NOT
suite cipher:RC4_128,RC2_128 = broken
# 4.1: SHOULD NOT below 128 bits, that is triple DES
suite bits<128 = weak
# 5.1 wants authentication, 5.2 leaves opportunistic use open: encrypted against listeners only, hence not broken
suite anonymous = weak
# 4.1: SHOULD NOT static RSA, DH, ECDH; 4.2.1: nor what else has no forward secrecy
suite !forward-secret = weak
# 4.1: TLS 1.2 SHOULD NOT TLS_DHE_* (Raccoon, groups that cannot be negotiated)
suite exchange:DHE = weak
# 4.3; RFC 8446 section 9.1 and appendix B.4; registry: Recommended
suite version:TLSv1.3 cipher:AES_128_GCM,AES_256_GCM,CHACHA20_POLY1305,AES_128_CCM = strong
# 4.2: RECOMMENDED
suite exchange:ECDHE authentication:RSA,ECDSA cipher:AES_128_GCM,AES_256_GCM = strong
# not named in 4.2; RFC 7905, and the registry has it as Recommended
suite exchange:ECDHE authentication:RSA,ECDSA cipher:CHACHA20_POLY1305 = strong
# CBC and CCM with ECDHE, CCM_8, pre-shared keys, national ciphers: neither recommended nor discouraged
suite = acceptable
