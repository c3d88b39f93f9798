package org.tlsbadge.scan.imap;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** A connection to a server, encrypted and with its certificate checked before anything of worth is sent. */
final class Wire implements Closeable {

    private static final int CONNECT_MILLIS = 20_000;
    private static final int SILENCE_MILLIS = 60_000;
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_LINES = 20;
    private static final int GREETING = 64 << 10;

    private final Socket socket;
    private final boolean greeted;
    private final ResponseGuard in;
    private final PrintStream out;

    private Wire(Socket socket, boolean greeted) throws IOException {
        this.socket = socket;
        this.greeted = greeted;
        this.in = new ResponseGuard(socket.getInputStream(), GREETING);
        this.out = new PrintStream(socket.getOutputStream(), false, StandardCharsets.ISO_8859_1);
    }

    static Wire open(ImapAccess access) throws IOException {
        ImapAddress address = access.address();
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLIS);
            plain.setSoTimeout(SILENCE_MILLIS);
            if (address.tls()) {
                return new Wire(encrypted(plain, access), false);
            }
            if (access.withoutTls()) {
                return new Wire(plain, false);
            }
            startTls(plain);
            return new Wire(encrypted(plain, access), true);
        } catch (UnknownHostException e) {
            plain.close();
            throw new IOException("no such host", e);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /** The certificate must be trusted, and be that of the host. */
    private static SSLSocket encrypted(Socket plain, ImapAccess access) throws IOException {
        ImapAddress address = access.address();
        SSLSocket socket = (SSLSocket) access.tls().createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        try {
            socket.startHandshake();
        } catch (SSLException e) {
            throw new Refusal("no encrypted connection: " + words(e));
        }
        return socket;
    }

    private static String words(SSLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertPathBuilderException) {
                return "nobody who is trusted here vouches for the server's certificate (--imap-ca names a file of others)";
            }
        }
        return String.valueOf(e.getMessage());
    }

    /** RFC 9051 section 6.2.1, byte by byte: what a stranger may have put behind the answer is not read. */
    private static void startTls(Socket plain) throws IOException {
        InputStream in = plain.getInputStream();
        String greeting = line(in);
        if (!greeting.startsWith("* OK")) {
            throw new Refusal("the server greets with: " + greeting);
        }
        plain.getOutputStream().write("tls STARTTLS\r\n".getBytes(StandardCharsets.US_ASCII));
        String answer = line(in);
        for (int i = 0; i < MOST_LINES && answer.startsWith("*"); i++) {
            answer = line(in);
        }
        if (!answer.toLowerCase(Locale.ROOT).startsWith("tls ok")) {
            throw new Refusal("the server refuses STARTTLS, so the login was not sent: " + answer);
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("the server ended the connection, or is no IMAP server");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    /** Whether the server's greeting has been read: it does not greet again behind STARTTLS. */
    boolean isGreeted() {
        return greeted;
    }

    ResponseGuard in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
