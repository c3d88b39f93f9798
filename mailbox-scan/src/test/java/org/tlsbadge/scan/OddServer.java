package org.tlsbadge.scan;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** An IMAP server with one folder, whose answers can be falsified; it keeps what it was told. */
final class OddServer implements Closeable {

    private static final Pattern FETCH = Pattern.compile("UID FETCH (\\d+)(?:[:,].*?(\\d+))? .*<0\\.(\\d+)>\\)");

    /** Answers for one message. */
    interface Answer {
        void write(OutputStream out, int uid, byte[] head) throws IOException;
    }

    final List<String> heard = new CopyOnWriteArrayList<>();
    volatile Answer answer = OddServer::honest;
    volatile String capabilities = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 STARTTLS";
    volatile long validity = 7;
    /** What all messages are made of, to be said when asked; null: that question is not understood. */
    volatile @Nullable String structure;

    private final ServerSocket listening;
    private final List<String> letters;
    private final @Nullable SSLContext tls;
    private final boolean tlsAtOnce;

    /** @param tls null for none; else from the beginning, or by STARTTLS */
    OddServer(List<String> letters, @Nullable SSLContext tls, boolean tlsAtOnce) throws IOException {
        this.letters = letters;
        this.tls = tls;
        this.tlsAtOnce = tlsAtOnce;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "odd-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listening.getLocalPort();
    }

    long count(String command) {
        return heard.stream().filter(line -> line.contains(command)).count();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Thread thread = new Thread(() -> serve(client), "odd-client");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void serve(Socket client) {
        try (Socket plain = client) {
            converse(tlsAtOnce ? encrypted(plain) : plain, true);
        } catch (IOException e) {
            heard.add("END " + e.getMessage());
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        if (tls == null) {
            throw new IOException("no TLS");
        }
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(plain, "localhost", 1, true);
        socket.setUseClientMode(false);
        return socket;
    }

    private void converse(Socket socket, boolean greet) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        if (greet) {
            say(out, "* OK ready");
        }
        for (String line = line(in); line != null; line = line(in)) {
            heard.add(line);
            String tag = line.substring(0, line.indexOf(' '));
            String command = line.substring(tag.length() + 1);
            if (command.equals("STARTTLS") && tls != null) {
                say(out, tag + " OK begin");
                converse(encrypted(socket), false);
                return;
            }
            reply(in, out, tag, command);
        }
    }

    private void reply(InputStream in, OutputStream out, String tag, String command) throws IOException {
        Matcher fetch = FETCH.matcher(command);
        if (command.equals("CAPABILITY")) {
            say(out, "* CAPABILITY " + capabilities);
        } else if (command.startsWith("AUTHENTICATE")) {
            say(out, "+ ");
            heard.add(new String(Base64.getDecoder().decode(line(in)), StandardCharsets.UTF_8));
        } else if (command.startsWith("LIST")) {
            say(out, "* LIST () \"/\" INBOX");
            say(out, "* LIST (\\Noselect) \"/\" Top");
        } else if (command.startsWith("EXAMINE INBOX")) {
            say(out, "* " + letters.size() + " EXISTS");
            say(out, "* OK [UIDVALIDITY " + validity + "] valid");
        } else if (command.equals("UID SEARCH ALL")) {
            StringBuilder all = new StringBuilder("* SEARCH");
            for (int i = 0; i < letters.size(); i++) {
                all.append(' ').append(uid(i));
            }
            say(out, all.toString());
        } else if (command.endsWith("BODYSTRUCTURE)") && structure != null) {
            for (int i = 0; i < letters.size(); i++) {
                say(out, "* 1 FETCH (UID " + uid(i) + " BODYSTRUCTURE " + structure + ")");
            }
        } else if (fetch.matches()) {
            fetch(out, fetch);
        } else if (!command.equals("LOGOUT") && !command.startsWith("LOGIN")) {
            say(out, tag + (command.startsWith("EXAMINE") ? " NO no such folder" : " BAD what"));
            return;
        }
        say(out, tag + " OK done");
    }

    private static int uid(int index) {
        return 3 * index + 10;
    }

    private void fetch(OutputStream out, Matcher command) throws IOException {
        int first = Integer.parseInt(command.group(1));
        int last = command.group(2) == null ? first : Integer.parseInt(command.group(2));
        int most = Integer.parseInt(command.group(3));
        for (int i = 0; i < letters.size(); i++) {
            if (uid(i) >= first && uid(i) <= last) {
                String letter = letters.get(i).replace("\n", "\r\n");
                int end = letter.indexOf("\r\n\r\n");
                byte[] head = Letterbox.bytes(end < 0 ? letter : letter.substring(0, end + 4));
                answer.write(out, uid(i), head.length > most ? java.util.Arrays.copyOf(head, most) : head);
            }
        }
    }

    static void honest(OutputStream out, int uid, byte[] head) throws IOException {
        answer(out, uid, head, head.length);
    }

    /** @param announced the length that is said to follow */
    static void answer(OutputStream out, int uid, byte[] head, int announced) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        say(all, "* 1 FETCH (UID " + uid + " BODY[HEADER]<0> {" + announced + "}");
        all.write(head);
        say(all, ")");
        out.write(all.toByteArray());
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    /** The address of its folder. */
    String address(boolean encryptedAtOnce) {
        String scheme = encryptedAtOnce ? "imaps" : "imap";
        return String.format(Locale.ROOT, "%s://joe@localhost:%d/INBOX", scheme, port());
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
