package org.tlsbadge.scan.imap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;

class ImapSessionTest {

    /** It takes a login, and is gone at the next command, for good. */
    private static void serveOnce(ServerSocket listening) {
        try (ServerSocket once = listening;
                Socket client = once.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            String answer = "* OK ready";
            while (answer != null) {
                client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                String line = in.readLine();
                answer = line == null || line.contains("EXAMINE") ? null : line.split(" ")[0] + " OK done";
            }
        } catch (IOException e) {
            // The client will see that nobody answers.
        }
    }

    @Test
    void serverThatIsGoneIsGivenUp() throws Exception {
        ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread server = new Thread(() -> serveOnce(listening));
        server.start();
        ImapAddress address = ImapAddress.parse("imap://joe@127.0.0.1:" + listening.getLocalPort() + "/INBOX");
        ImapAccess access =
                new ImapAccess(address, "sesame", false, true, (SSLSocketFactory) SSLSocketFactory.getDefault());
        try (ImapSession session = new ImapSession(access, List.of(1, 1))) {
            assertThatThrownBy(() -> session.open("INBOX"))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(Refusal.class)
                    .hasMessageStartingWith("the connection is lost");
        }
        server.join();
    }
}
