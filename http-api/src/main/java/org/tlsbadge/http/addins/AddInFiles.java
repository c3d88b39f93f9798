package org.tlsbadge.http.addins;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tlsbadge.http.file.VersionedFile;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** Hands out the add-ins, and the pane that Outlook loads from here. */
public final class AddInFiles {

    // Outlook puts the pane into a frame, also of an Exchange server's own address; nothing can be done in it by a
    // click. And it
    // allows no add-in without Microsoft's script from Microsoft's address.
    private static final String PANE = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;"
            + " style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors https:";

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "xpi", "application/x-xpinstall",
            "zip", "application/zip",
            "xml", "text/xml; charset=utf-8");

    private static final List<String> PARTS = List.of("../" + AddIns.COMPONENT, "pane.css", "pane.js");

    private final String address;
    private final Map<String, VersionedFile> downloads = new ConcurrentHashMap<>();
    private final Map<String, VersionedFile> pane = new ConcurrentHashMap<>();

    private AddInFiles(String address) {
        this.address = address;
    }

    /** Adds them to a server that is being set up, which clients find at that address; empty when it does not know. */
    public static void addTo(RoutesConfig routes, String address) {
        AddInFiles files = new AddInFiles(address);
        for (String name : AddIns.NAMES) {
            routes.get("/add-ins/" + name, context -> files.send(context, name));
        }
        routes.get("/add-ins/outlook/{file}", files::pane);
    }

    private void send(Context context, String name) {
        if (!name.equals(AddIns.COMPONENT)) {
            context.header("Content-Disposition", "attachment; filename=\"" + name + '"');
        }
        download(name).send(context);
    }

    private VersionedFile download(String name) {
        return downloads.computeIfAbsent(name, wanted -> new VersionedFile(AddIns.file(wanted, address), type(wanted)));
    }

    private void pane(Context context) {
        String name = context.pathParam("file");
        if (name.endsWith(".html")) {
            context.header("Content-Security-Policy", PANE);
        }
        partOfPane(name).send(context);
    }

    private VersionedFile partOfPane(String name) {
        VersionedFile known = pane.get(name);
        if (known != null) {
            return known;
        }
        byte[] file = AddIns.pane(name);
        if (file == null || !TYPES.containsKey(ending(name)) || name.equals("manifest.xml")) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        VersionedFile part = new VersionedFile(name.endsWith(".html") ? versioned(file) : file, type(name));
        pane.put(name, part);
        return part;
    }

    /** The page, with addresses of its parts that change with them: opening it once more takes one request. */
    private byte[] versioned(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        for (String part : PARTS) {
            VersionedFile file = part.startsWith("../") ? download(part.substring(3)) : partOfPane(part);
            text = text.replace('"' + part + '"', '"' + file.address(part) + '"');
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(ending(name), "application/octet-stream");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
