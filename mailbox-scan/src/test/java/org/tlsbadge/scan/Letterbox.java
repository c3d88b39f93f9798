package org.tlsbadge.scan;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** The same messages in every kind of container. */
final class Letterbox {

    /** What a text may hold that looks like a separator and is none. */
    private static final String BODY =
            "\nDear all,\n\nFrom me to you, at noon:\nNote: nothing\n\nFrom: the office\n>From here\n"
                    + "--x\nContent-Type: text/plain\n\nRm9v\n\n--x--\n";

    /** What mboxo, mboxrd and mboxcl quote, and mboxcl2 does not. */
    private static final String TRAP =
            "\nFrom joe@example.net Mon Jan 15 10:20:30 2024\nSubject: no message\n\nquoted\n";

    private Letterbox() {}

    /** Messages with LF, header and body. */
    static List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (Sample sample : Samples.all()) {
            String text = new String(sample.message(), StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\n\n");
            String head = end < 0 ? text.stripTrailing() : text.substring(0, end);
            boolean plain = text.indexOf('\r') < 0
                    && head.toLowerCase(Locale.ROOT).startsWith("received:")
                    && !head.toLowerCase(Locale.ROOT).contains("content-length");
            if (plain) {
                letters.add(
                        head + "\n" + (letters.size() % 5 == 0 ? "" : BODY) + (letters.size() % 3 == 0 ? TRAP : ""));
            }
        }
        return letters;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String mboxrd(List<String> letters) {
        StringBuilder mbox = new StringBuilder();
        for (String letter : letters) {
            mbox.append("From joe@example.net Mon Jan 15 10:20:30 2024\n")
                    .append(letter.replaceAll("(?m)^(>*From )", ">$1"))
                    .append("\n");
        }
        return mbox.toString();
    }

    /** Only the lines that would be taken for separators are quoted, and no line is empty before a separator. */
    static String broken(List<String> letters) {
        StringBuilder mbox = new StringBuilder();
        for (String letter : letters) {
            mbox.append("From joe@example.net Mon Jan 15 10:20:30 2024\n")
                    .append(letter.replaceAll("(?m)^(From joe)", ">$1").stripTrailing())
                    .append("\n");
        }
        return mbox.toString();
    }

    static String mboxcl2(List<String> letters) {
        StringBuilder mbox = new StringBuilder();
        for (String letter : letters) {
            int end = letter.indexOf("\n\n");
            String head = end < 0 ? letter.stripTrailing() : letter.substring(0, end);
            String body = end < 0 ? "" : letter.substring(end + 2);
            mbox.append("From joe@example.net Mon Jan 15 10:20:30 2024\n")
                    .append(head)
                    .append("\nContent-Length: ")
                    .append(body.length())
                    .append("\n\n")
                    .append(body)
                    .append("\n");
        }
        return mbox.toString();
    }

    static void folder(Path folder, List<String> letters, String name) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < letters.size(); i++) {
            Files.write(folder.resolve(String.format(name, i + 1000)), bytes(letters.get(i)));
        }
    }

    /** Packs what is written to it. */
    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] content, Packer packer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = packer.over(out)) {
            packing.write(content);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        return packed(content, GZIPOutputStream::new);
    }

    /** Two texts as gzip of a given size, the second as far as there is room; nothing is made smaller. */
    static byte[] stored(byte[] content, byte[] padding, int size) throws IOException {
        int length = size - 18 - content.length;
        for (; ; length--) {
            byte[] all = Arrays.copyOf(content, content.length + length);
            System.arraycopy(padding, 0, all, content.length, length);
            Arrays.fill(all, all.length - 2, all.length, (byte) '\n');
            byte[] packed = packed(all, out -> new GZIPOutputStream(out) {
                {
                    def.setLevel(Deflater.NO_COMPRESSION);
                }
            });
            if (packed.length <= size) {
                return packed;
            }
        }
    }

    static byte[] bzip2(byte[] content) throws IOException {
        return packed(content, BZip2CompressorOutputStream::new);
    }

    static byte[] xz(byte[] content) throws IOException {
        return packed(content, out -> new XZOutputStream(out, new LZMA2Options()));
    }

    static byte[] zstd(byte[] content) throws IOException {
        return packed(content, ZstdOutputStream::new);
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("folder/"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** With the length of each before it. */
    static byte[] zip(String[] names, List<String> contents) throws IOException {
        SeekableInMemoryByteChannel out = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < names.length; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry(names[i]));
                zip.write(bytes(contents.get(i)));
                zip.closeArchiveEntry();
            }
        }
        return Arrays.copyOf(out.array(), (int) out.size());
    }

    /** Nothing says that it is one but a sum in each header. */
    static byte[] tarOfVersion7(List<String> letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < letters.size(); i++) {
            byte[] content = bytes(letters.get(i));
            byte[] block = new byte[512];
            put(block, 0, i + ".eml");
            put(block, 124, String.format("%011o", content.length));
            put(block, 148, "        ");
            int sum = 0;
            for (byte b : block) {
                sum += b;
            }
            put(block, 148, String.format("%06o\0 ", sum));
            out.writeBytes(block);
            out.writeBytes(content);
            out.writeBytes(new byte[(512 - content.length % 512) % 512]);
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    /** POSIX ustar, with a GNU long name for each file. */
    static byte[] tar(List<String> letters, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < letters.size(); i++) {
            byte[] longName = bytes("very-long-".repeat(20) + String.format(name, i) + "\0");
            entry(out, "././@LongLink", 'L', longName);
            entry(out, "short", '0', bytes(letters.get(i)));
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    private static void entry(ByteArrayOutputStream out, String name, char type, byte[] content) {
        byte[] block = new byte[512];
        put(block, 0, name);
        put(block, 124, String.format("%011o", content.length));
        put(block, 156, String.valueOf(type));
        put(block, 257, "ustar\00000");
        out.writeBytes(block);
        out.writeBytes(content);
        out.writeBytes(new byte[(512 - content.length % 512) % 512]);
    }

    private static void put(byte[] block, int at, String text) {
        System.arraycopy(bytes(text), 0, block, at, text.length());
    }
}
