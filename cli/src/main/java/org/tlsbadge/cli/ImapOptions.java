package org.tlsbadge.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.ScanInput;
import org.tlsbadge.scan.imap.ImapAccess;
import org.tlsbadge.scan.imap.ImapAddress;
import org.tlsbadge.scan.imap.TrustedCertificates;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How to log in at a mail server, for inputs that lie on one. */
final class ImapOptions {

    /** Holds the password, where no file is named. */
    private static final String VARIABLE = "TLSBADGE_IMAP_PASSWORD";

    @Option(
            names = "--imap-password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password (default: " + VARIABLE + ", or else it is asked for).")
    private @Nullable Path passwordFile;

    @Option(names = "--imap-token", description = "The password is an OAuth 2 access token.")
    private boolean token;

    @Option(
            names = "--imap-ca",
            paramLabel = "FILE",
            description = "Certificates (PEM) to trust instead of those that Java trusts.")
    private @Nullable Path authorities;

    @Option(
            names = "--imap-without-tls",
            description = "Lets imap:// go unencrypted, password and all; for a server on the same machine.")
    private boolean withoutTls;

    private final Map<String, String> secrets = new HashMap<>();
    private @Nullable SSLSocketFactory tls;

    /** A file, a folder, or what {@code imaps://user@host/folder} names. */
    ScanInput input(String text, CommandLine command) throws Unreadable {
        if (!ImapAddress.isOne(text)) {
            return new ScanInput.Files(Path.of(text));
        }
        ImapAddress address;
        try {
            address = ImapAddress.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command, "scan: " + e.getMessage(), e);
        }
        return new ScanInput.Server(new ImapAccess(address, secret(address, command), token, withoutTls, tls()));
    }

    private String secret(ImapAddress address, CommandLine command) throws Unreadable {
        String known = secrets.get(address.account());
        if (known != null) {
            return known;
        }
        String secret = passwordFile == null ? System.getenv(VARIABLE) : firstLine(passwordFile);
        if (secret == null) {
            secret = asked(address, command);
        }
        secrets.put(address.account(), secret);
        return secret;
    }

    private static String firstLine(Path file) throws Unreadable {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String line = in.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new Unreadable(file + ": " + Input.reason(e), e);
        }
    }

    private static String asked(ImapAddress address, CommandLine command) {
        Console console = Terminal.console();
        char[] secret = console == null ? null : console.readPassword("Password of %s: ", address.account());
        if (secret == null) {
            throw new CommandLine.ParameterException(
                    command, "scan: no password for " + address.account() + "; --imap-password-file or " + VARIABLE);
        }
        return new String(secret);
    }

    private SSLSocketFactory tls() throws Unreadable {
        SSLSocketFactory known = tls;
        if (known == null) {
            known = authorities == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : only(authorities);
            tls = known;
        }
        return known;
    }

    private static SSLSocketFactory only(Path file) throws Unreadable {
        try {
            return TrustedCertificates.only(file);
        } catch (IOException e) {
            throw new Unreadable(file + ": " + Input.reason(e), e);
        }
    }
}
