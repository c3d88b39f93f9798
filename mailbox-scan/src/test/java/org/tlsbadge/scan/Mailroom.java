package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scans for tests of what is made of them. */
public final class Mailroom {

    private Mailroom() {}

    /** Scans that folder, or invented correspondence when there is none, into a DuckDB file of that name. */
    public static void scan(Path mail, boolean redact) throws IOException {
        if (!Files.exists(mail)) {
            Correspondence.write(mail, 3000);
        }
        try (Outputs outputs = new Outputs()) {
            outputs.duckdb(mail.resolveSibling(mail.getFileName() + ".duckdb"));
            new Scanner(ContainersTest.request(false, redact, 2, mail), outputs, Progress.NONE).run();
        }
    }

    /** A message that Postfix took from a host whose name it verified. */
    public static void letter(Path file, String host, String domain, String with, String day) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String tls = with.endsWith("S")
                ? " (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n"
                        + " key-exchange X25519MLKEM768 server-signature RSA-PSS (2048 bits))\n"
                : "";
        Files.write(
                file,
                Letterbox.bytes("Received: from " + host + " (" + (host.startsWith("<") ? "unknown" : host)
                        + " [192.0.2.1])\n" + tls + " by mx.example.com (Postfix) with " + with + " id 4T1; "
                        + day + " 10:20:30 +0000 (UTC)\nFrom: Joe <joe.doe@" + domain + ">\n\nbody\n"));
    }
}
