# Guidelines for US government TLS servers and clients. A list of what may be used: all else "shall not be used"
# (3.3.1), ChaCha20-Poly1305 and the national ciphers of others included.
#
# What is listed and preferred (3.3.1: ephemeral over static, GCM and CCM over CBC) is strong, what is only listed is
# acceptable. First match wins; conditions are explained at SuiteCondition. To renew: read the successor's sections 3.1 and 3.3.1.

name: nist-sp-800-52r2
title: NIST SP 800-52 Revision 2
date: 2019-08
source: https://doi.org/10.6028/NIST.SP.800-52r2

# 3.1: shall not
version SSLv2 SSLv3 = broken
# 3.1: shall not for servers of the government alone, discouraged for all
version TLSv1.0 TLSv1.1 = weak
# 3.1: shall
version TLSv1.2 TLSv1.3 = strong

# 3.3.1: not listed, and no or only nominal protection
suite version:SSLv2 = broken
suite null = broken
suite export = broken
suite bits<112 = broken
suite cipher:RC4_128,RC2_128 = broken
# 3.3.1: not listed, triple DES was taken off
suite bits<128 = weak
# 3.3.1: not listed
suite anonymous = weak
# appendix D: RSA key transport, for old clients only and to be phased out
suite exchange:RSA = weak
# 3.3.1.2: TLS 1.3
suite version:TLSv1.3 cipher:AES_128_GCM,AES_256_GCM,AES_128_CCM = strong
suite version:TLSv1.3 cipher:AES_128_CCM_8 = acceptable
# 3.3.1.1: ephemeral, with GCM or CCM
suite exchange:ECDHE,DHE authentication:RSA,ECDSA,DSS cipher:AES_128_GCM,AES_256_GCM,AES_128_CCM,AES_256_CCM = strong
# 3.3.1.1: ephemeral with CBC or CCM_8; static DH and ECDH. Appendix C: pre-shared keys
suite exchange:ECDHE,DHE cipher:AES_128_GCM,AES_256_GCM,AES_128_CCM,AES_256_CCM,AES_128_CCM_8,AES_256_CCM_8 = acceptable
suite exchange:ECDHE,DHE,ECDH,DH,PSK cipher:AES_128_CBC,AES_256_CBC = acceptable
suite exchange:ECDH,DH,PSK cipher:AES_128_GCM,AES_256_GCM,AES_128_CCM,AES_256_CCM = acceptable
# 3.3.1: shall not be used
suite = weak
