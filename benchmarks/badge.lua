-- A badge request as an add-in sends it. With TLSBADGE_DELAY (milliseconds) each connection waits that long on average before a
-- request: each time another while, for connections that all wait the same send in one burst, and it is the burst that queues.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"fields":[["Received","from mail.example.org (mail.example.org [192.0.2.10]) '
  .. '(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) '
  .. 'server-digest SHA256) (No client certificate requested) by mx.example.com (Postfix) with ESMTPS id 4TDAbC1dEfz2Xyz '
  .. 'for <alice@example.com>; Mon, 15 Jan 2024 10:20:30 +0000 (UTC)"]]}'
local pause = tonumber(os.getenv("TLSBADGE_DELAY") or "0")
if pause > 0 then
  function delay() return math.random(0, 2 * pause) end
end
