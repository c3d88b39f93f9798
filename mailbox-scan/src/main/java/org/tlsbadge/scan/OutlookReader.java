package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tlsbadge.outlook.MsgFile;
import org.tlsbadge.outlook.OutlookMessage;
import org.tlsbadge.outlook.PstFile;

/**
 * Reads Outlook's files.
 *
 * @param attached whether attached messages are read too, each as one of its own
 */
record OutlookReader(Intake intake, boolean attached) {

    /** A .msg, or another compound file, which holds no mail. */
    void compound(Path file, String shown) throws IOException {
        OutlookMessage message = MsgFile.read(file, attached);
        if (message == null) {
            intake.other(shown);
        } else {
            message(shown, 0, message);
        }
    }

    /** Folder by folder; the index of a message is its place among all items of its folder. */
    void store(Path file, String shown) throws IOException {
        PstFile.read(file, attached, new PstFile.Visitor() {
            @Override
            public void message(String folder, long index, OutlookMessage message) {
                OutlookReader.this.message(inside(folder), index, message);
            }

            @Override
            public void problem(String folder, String reason) {
                intake.problem(inside(folder), reason);
            }

            @Override
            public boolean stopped() {
                return intake.stopped();
            }

            private String inside(String folder) {
                return folder.isEmpty() ? shown : shown + "!/" + folder;
            }
        });
    }

    private void message(String path, long index, OutlookMessage message) {
        intake.message(path, index, header(message));
        attached(path, index, message);
    }

    private void attached(String path, long index, OutlookMessage holder) {
        List<OutlookMessage> inside = holder.attached();
        for (int i = 0; i < inside.size() && !intake.stopped(); i++) {
            String way = path + "!/attached-" + (i + 1);
            intake.attached(way, index, header(inside.get(i)));
            attached(way, index, inside.get(i));
        }
    }

    private static byte[] header(OutlookMessage message) {
        return message.header().getBytes(StandardCharsets.UTF_8);
    }
}
