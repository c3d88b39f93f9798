package org.tlsbadge.http.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.header.PastedHeaders;
import org.tlsbadge.core.text.Limits;

/**
 * What a visitor handed in.
 *
 * @param block  the header; empty when there is none
 * @param echo   the header as it stands in the form again
 * @param inside names and networks of the visitor's own servers, as typed
 * @param newestClaimed whether even the newest field may be anybody's
 */
public record Submission(HeaderBlock block, String echo, String inside, boolean newestClaimed) {

    static final Submission NONE = new Submission(new HeaderBlock(List.of(), false), "", "", false);

    private static final int OLE = 0xd0cf11e0;

    static Submission of(Context context, WebPages.OutlookFile outlook, Limits limits) throws IOException {
        String inside = or(context.formParam("inside"));
        boolean claimed = context.formParam("newest") != null;
        UploadedFile file = context.isMultipartFormData() ? context.uploadedFile("file") : null;
        if (file != null && file.size() > 0) {
            byte[] bytes;
            try (InputStream in = file.content()) {
                bytes = in.readAllBytes();
            }
            HeaderBlock block = read(bytes, outlook, limits);
            return new Submission(block, echo(block), inside, claimed);
        }
        String pasted = or(context.formParam("headers"));
        return new Submission(PastedHeaders.read(pasted, limits), visible(pasted, limits), inside, claimed);
    }

    static Submission sample(String text, Limits limits) {
        return new Submission(new HeaderReader(limits).read(text), text, "", false);
    }

    List<String> insideEntries() {
        List<String> entries = new ArrayList<>();
        for (String entry : inside.split("[\\s,;]+")) {
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static HeaderBlock read(byte[] bytes, WebPages.OutlookFile outlook, Limits limits) {
        if (bytes.length > 4
                && ((bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255) == OLE) {
            String headers = outlook.headers(bytes);
            return new HeaderReader(limits).read(or(headers));
        }
        return PastedHeaders.read(bytes, limits);
    }

    private static String echo(HeaderBlock block) {
        StringBuilder text = new StringBuilder();
        for (HeaderField field : block.fields()) {
            text.append(field.name().in(field.source())).append(": ");
            text.append(field.raw()).append('\n');
        }
        return visible(VisibleText.decoded(text.toString()), Limits.DEFAULT);
    }

    /** A browser would make a line break of a bare CR, and lose a NUL: a sender could begin lines with it. */
    private static String visible(String text, Limits limits) {
        String cut = text.length() > limits.headerBlock() ? text.substring(0, limits.headerBlock()) : text;
        return cut.replace("\r\n", "\n").replace('\r', '\u240d').replace('\0', '\u2400');
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
