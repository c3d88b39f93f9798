package org.tlsbadge.scan.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.scan.inventory.Inventory;

/** An inventory as one page that needs nothing else: no network, and no script to be read. */
public final class ReportPage {

    private ReportPage() {}

    /** Writes the page, in place of what that file holds once the page is whole. */
    public static void write(Inventory inventory, Messages messages, Path file) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
        View view = new View(new Questions(inventory).ask(), new Words(messages), style, script, policy);
        Path part = Inventory.beside(file, ".part");
        try (Writer out = Files.newBufferedWriter(part)) {
            TemplateOutput output = new WriterOutput(out);
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.tlsbadge.scan.page.templates")
                    .render("report.jte", view, output);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
