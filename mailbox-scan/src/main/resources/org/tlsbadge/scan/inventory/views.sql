-- Ready questions. Of an inventory that is read, ours are asked and not those that stand in its file: {view} is VIEW or TEMP VIEW.

-- All Received fields, one row each, newest first.
CREATE OR REPLACE {view} hops AS
SELECT number, path, "index", unnest(trace, recursive := true) FROM messages;

-- One row for each finding of each message.
CREATE OR REPLACE {view} findings AS
SELECT number, path, "index", sender_domain, state, unnest(findings) AS code FROM messages;

-- All but internal mail. A name of the sending host counts when the receiving server verified it, otherwise the address does.
CREATE OR REPLACE {view} arrivals AS
SELECT
    * EXCLUDE (trace),
    strftime("time", '%Y-%m') AS month,
    CASE WHEN from_name_verified THEN lower(from_name) ELSE coalesce(from_ip, lower(from_name)) END AS sending_host,
    state = 'not_encrypted' AS plaintext,
    state IN ('encrypted', 'encrypted_weak', 'partly_encrypted') AS with_tls
FROM messages
WHERE state <> 'internal';

CREATE OR REPLACE {view} totals AS SELECT {states}, {days} FROM messages;

CREATE OR REPLACE {view} arrival_totals AS SELECT {states}, {days} FROM arrivals;

-- Internal mail has no border: its newest field says when it arrived.
CREATE OR REPLACE {view} by_month AS
SELECT strftime(coalesce("time", trace[1]."time"), '%Y-%m') AS month, {states} FROM messages GROUP BY ALL ORDER BY ALL;

CREATE OR REPLACE {view} sender_domains AS
SELECT sender_domain, {states}, {days} FROM arrivals GROUP BY ALL ORDER BY {worst}, sender_domain;

CREATE OR REPLACE {view} sending_hosts AS
SELECT sending_host, {states}, {days} FROM arrivals GROUP BY ALL ORDER BY {worst}, sending_host;

CREATE OR REPLACE {view} receiving_hosts AS
SELECT lower(by_name) AS receiving_host, {states}, {days} FROM arrivals GROUP BY ALL ORDER BY {worst}, receiving_host;

-- Which hosts brought the mail of a domain.
CREATE OR REPLACE {view} domain_hosts AS
SELECT sender_domain, sending_host, {states}, {days} FROM arrivals GROUP BY ALL ORDER BY {worst}, sender_domain, sending_host;

CREATE OR REPLACE {view} tls_versions AS
SELECT version, count(*) AS messages, count(*) FILTER (strength IN ('weak', 'broken')) AS weak FROM arrivals WHERE kind = 'encrypted' GROUP BY ALL ORDER BY messages DESC, version;

CREATE OR REPLACE {view} cipher_suites AS
SELECT cipher, any_value(strength_bits) AS strength_bits, count(*) AS messages, count(*) FILTER (strength IN ('weak', 'broken')) AS weak
FROM arrivals WHERE kind = 'encrypted' GROUP BY cipher ORDER BY messages DESC, cipher;

-- By group where the trace names one, by what it says of the key exchange otherwise.
CREATE OR REPLACE {view} key_exchanges AS
SELECT coalesce(g."name", a.key_exchange) AS key_exchange, coalesce(g.post_quantum, false) AS post_quantum, count(*) AS messages
FROM arrivals a LEFT JOIN key_exchange_groups g ON g.written = a."group"
WHERE kind = 'encrypted' GROUP BY ALL ORDER BY messages DESC, key_exchange;

-- Of the messages whose trace names the group of the key exchange: how many used a post-quantum one.
CREATE OR REPLACE {view} post_quantum_by_month AS
SELECT month, count(*) AS stated, count(*) FILTER (g.post_quantum) AS post_quantum
FROM arrivals a JOIN key_exchange_groups g ON g.written = a."group"
WHERE kind = 'encrypted' GROUP BY ALL ORDER BY ALL;

CREATE OR REPLACE {view} certificates AS
SELECT certificate, count(*) AS messages FROM arrivals WHERE kind = 'encrypted' GROUP BY ALL ORDER BY messages DESC, certificate;

-- Domains that lost or gained TLS: of all days between two messages that on which the shares before and since differ most (weighted as
-- the test of two proportions does), when they differ by half at least, three messages at least stand on either side, and that test says that
-- chance does not do so (more than 2.4 standard errors): few messages of a domain that always sends some of each are no change.
CREATE OR REPLACE {view} changes AS
WITH days AS (
    SELECT sender_domain, "time"::DATE AS day, count(*) AS n, count(*) FILTER (plaintext) AS p
    FROM arrivals WHERE (plaintext OR with_tls) AND sender_domain IS NOT NULL AND "time" IS NOT NULL GROUP BY ALL
), splits AS (
    SELECT sender_domain, day,
        sum(n) OVER before AS n0, sum(p) OVER before AS p0, sum(n) OVER since AS n1, sum(p) OVER since AS p1
    FROM days
    WINDOW
        before AS (PARTITION BY sender_domain ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
        since AS (PARTITION BY sender_domain ORDER BY day ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
), shares AS (
    SELECT *, p1 / n1 - p0 / n0 AS difference, abs(p1 / n1 - p0 / n0) * sqrt(n0 * n1 / (n0 + n1)) AS weight,
        sqrt((p0 + p1) / (n0 + n1) * (1 - (p0 + p1) / (n0 + n1))) AS deviation
    FROM splits WHERE n0 >= 3 AND n1 >= 3
), chosen AS (
    SELECT * FROM shares QUALIFY row_number() OVER (PARTITION BY sender_domain ORDER BY weight DESC, day) = 1
)
SELECT
    sender_domain,
    CASE WHEN difference > 0 THEN 'lost' ELSE 'gained' END AS tls,
    day AS since,
    n0::BIGINT AS messages_before, p0::BIGINT AS not_encrypted_before,
    n1::BIGINT AS messages_since, p1::BIGINT AS not_encrypted_since
FROM chosen WHERE abs(difference) >= 0.5 AND weight > 2.4 * deviation
ORDER BY since DESC, sender_domain;
