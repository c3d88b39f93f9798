-- The inventory as a table: one row a message, in the order of the scan; ? is the file of JSON lines.
CREATE TABLE messages AS
WITH lines AS (
    SELECT row_number() OVER () - 1 AS number, *, hops[trust.border + 1] AS b
    FROM read_json(?, format = 'newline_delimited', maximum_object_size = 33554432, columns = {
        source: 'STRUCT(path VARCHAR, "index" BIGINT, "messageId" VARCHAR, "senderDomain" VARCHAR)',
        badge: 'STRUCT(state VARCHAR, certificate VARCHAR)',
        trust: 'STRUCT(grade VARCHAR, border INTEGER, provider VARCHAR)',
        hops: 'STRUCT("index" INTEGER, server VARCHAR, standing VARCHAR, role VARCHAR,
            "from" STRUCT(helo VARCHAR, "name" VARCHAR, "nameVerified" BOOLEAN, ip VARCHAR),
            "by" STRUCT("name" VARCHAR, ip VARCHAR),
            "with" VARCHAR, authenticated BOOLEAN, "time" VARCHAR, "delaySeconds" BIGINT,
            transport STRUCT(kind VARCHAR, version VARCHAR, "versionInferred" BOOLEAN,
                cipher STRUCT("name" VARCHAR, written VARCHAR, bits INTEGER, "strengthBits" INTEGER),
                "keyExchange" VARCHAR, "group" VARCHAR, "serverSignature" VARCHAR, "clientSignature" VARCHAR, strength VARCHAR),
            certificate STRUCT(state VARCHAR, subject VARCHAR, issuer VARCHAR))[]',
        findings: 'VARCHAR[]'})
)
SELECT
    number,
    source.path AS path,
    source."index" AS "index",
    source."messageId" AS message_id,
    source."senderDomain" AS sender_domain,
    badge.state AS state,
    badge.certificate AS certificate,
    trust.grade AS grade,
    trust.provider AS provider,
    trust.border AS border,
    try_cast(b."time" AS TIMESTAMP) AS "time",
    b.server AS server,
    b."by"."name" AS by_name,
    b."from"."name" AS from_name,
    b."from"."nameVerified" AS from_name_verified,
    b."from".helo AS from_helo,
    b."from".ip AS from_ip,
    b."with" AS "with",
    b.authenticated AS authenticated,
    b.transport.kind AS kind,
    b.transport.version AS version,
    b.transport."versionInferred" AS version_inferred,
    b.transport.cipher."name" AS cipher,
    b.transport.cipher.bits AS bits,
    b.transport.cipher."strengthBits" AS strength_bits,
    b.transport."keyExchange" AS key_exchange,
    b.transport."group" AS "group",
    b.transport.strength AS strength,
    len(hops)::INTEGER AS hops,
    findings,
    [{
        'hop': h."index", 'server': h.server, 'standing': h.standing, 'role': h.role,
        'time': try_cast(h."time" AS TIMESTAMP), 'delay_seconds': h."delaySeconds",
        'by_name': h."by"."name", 'by_ip': h."by".ip,
        'from_name': h."from"."name", 'from_name_verified': h."from"."nameVerified", 'from_helo': h."from".helo, 'from_ip': h."from".ip,
        'with': h."with", 'authenticated': h.authenticated,
        'kind': h.transport.kind, 'version': h.transport.version, 'version_inferred': h.transport."versionInferred",
        'cipher': h.transport.cipher."name", 'cipher_written': h.transport.cipher.written,
        'bits': h.transport.cipher.bits, 'strength_bits': h.transport.cipher."strengthBits",
        'key_exchange': h.transport."keyExchange", 'group': h.transport."group",
        'server_signature': h.transport."serverSignature", 'client_signature': h.transport."clientSignature",
        'strength': h.transport.strength,
        'certificate': h.certificate.state, 'certificate_subject': h.certificate.subject, 'certificate_issuer': h.certificate.issuer
    } FOR h IN hops] AS trace
FROM lines;
