package org.tlsbadge.http.addins;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final String address;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    private AddInFiles(String address) {
        this.address = address;
    }

    /** Adds them to a server that is being set up, which clients find at that address; empty when it does not know. */
    public static void addTo(RoutesConfig routes, String address) {
        AddInFiles files = new AddInFiles(address);
        for (String name : AddIns.NAMES) {
            routes.get("/add-ins/" + name, context -> files.send(context, name));
        }
        routes.get("/add-ins/outlook/{file}", AddInFiles::pane);
    }

    private void send(Context context, String name) {
        byte[] file = made.computeIfAbsent(name, wanted -> AddIns.file(wanted, address));
        if (!name.equals(AddIns.COMPONENT)) {
            context.header("Content-Disposition", "attachment; filename=\"" + name + '"');
        }
        send(context, name, file);
    }

    private static void pane(Context context) {
        String name = context.pathParam("file");
        byte[] file = AddIns.pane(name);
        String type = TYPES.get(ending(name));
        if (file == null || type == null || name.equals("manifest.xml")) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        if (name.endsWith(".html")) {
            context.header("Content-Security-Policy", PANE);
        }
        send(context, name, file);
    }

    private static void send(Context context, String name, byte[] file) {
        context.header("Cache-Control", "no-cache");
        context.contentType(TYPES.getOrDefault(ending(name), "application/octet-stream"));
        context.result(file);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
