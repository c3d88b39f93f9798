package org.tlsbadge.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.mboxiterator.CharBufferWrapper;
import org.apache.james.mime4j.mboxiterator.MboxIterator;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** What one would write with Apache James Mime4j: the messages of an mbox whose newest trace field mentions TLS anywhere. */
public final class Mime4jPeer {

    private static final Pattern TLS = Pattern.compile("TLS|ESMTPS", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 64 << 20;

    private Mime4jPeer() {}

    /** @param args the mbox */
    public static void main(String[] args) throws IOException, MimeException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
        int messages = 0;
        int mentioning = 0;
        try (MboxIterator mbox = MboxIterator.fromFile(new File(args[0]))
                .charset(StandardCharsets.ISO_8859_1)
                .maxMessageSize(LARGEST)
                .build()) {
            for (CharBufferWrapper message : mbox) {
                messages++;
                try (InputStream in = message.asInputStream(StandardCharsets.ISO_8859_1)) {
                    tokens.parse(in);
                    mentioning += mentionsTls(tokens) ? 1 : 0;
                }
            }
        }
        System.out.println(messages + " messages, " + mentioning + " mention TLS");
    }

    private static boolean mentionsTls(MimeTokenStream tokens) throws IOException, MimeException {
        for (EntityState state = tokens.getState(); state != EntityState.T_END_HEADER; state = tokens.next()) {
            if (state == EntityState.T_FIELD && tokens.getField().getName().equalsIgnoreCase("received")) {
                return TLS.matcher(tokens.getField().getBody()).find();
            }
        }
        return false;
    }
}
