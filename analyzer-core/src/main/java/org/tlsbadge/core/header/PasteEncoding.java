package org.tlsbadge.core.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what was done to a whole header on its way through a web page or a mail: entities, quoted-printable, odd blanks. Only
 * where the whole header shows it; a sender who writes such things into one field must not have them read as something else.
 */
final class PasteEncoding {

    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|apos|nbsp|#0?39|#34|#60|#62|#160);");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("#39", "'"),
            Map.entry("#039", "'"),
            Map.entry("#34", "\""),
            Map.entry("#60", "<"),
            Map.entry("#62", ">"),
            Map.entry("#160", " "));

    private PasteEncoding() {}

    /** The very same list when there is nothing to undo. */
    static List<String> undo(List<String> lines) {
        List<String> plain = hasOddCharacters(lines) ? map(lines, PasteEncoding::ordinary) : lines;
        List<String> printable = isQuotedPrintable(plain) ? printable(plain) : plain;
        return hasEntities(printable) ? map(printable, PasteEncoding::entities) : printable;
    }

    private static List<String> map(List<String> lines, UnaryOperator<String> reading) {
        List<String> result = new ArrayList<>(lines.size());
        for (String line : lines) {
            result.add(reading.apply(line));
        }
        return result;
    }

    /** The first line is a server's. */
    private static boolean hasOddCharacters(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        return first.chars().anyMatch(c -> PasteLines.isOddSpace((char) c) || PasteLines.isNothing((char) c));
    }

    private static String ordinary(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!PasteLines.isNothing(c)) {
                plain.append(PasteLines.isOddSpace(c) ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** No angle bracket is left, though every trace has some. */
    private static boolean hasEntities(List<String> lines) {
        boolean found = false;
        for (String line : lines) {
            if (line.indexOf('<') >= 0 || line.indexOf('>') >= 0) {
                return false;
            }
            found |= line.contains("&lt;");
        }
        return found;
    }

    private static String entities(String line) {
        return ENTITY.matcher(line).replaceAll(match -> Matcher.quoteReplacement(ENTITIES.get(match.group(1))));
    }

    /** Every equals sign is an escape, and one of them stands for itself. */
    private static boolean isQuotedPrintable(List<String> lines) {
        boolean found = false;
        for (String line : lines) {
            for (int i = line.indexOf('='); i >= 0; i = line.indexOf('=', i + 1)) {
                if (i + 1 < line.length() && !isEscape(line, i)) {
                    return false;
                }
                found |= line.startsWith("3D", i + 1);
            }
        }
        return found;
    }

    private static boolean isEscape(String line, int at) {
        return at + 2 < line.length() && isHex(line.charAt(at + 1)) && isHex(line.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'F';
    }

    /** Other escapes stay: a client may write {@code =28} where its server would refuse a parenthesis. */
    private static List<String> printable(List<String> lines) {
        List<String> result = new ArrayList<>(lines.size());
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean soft = line.endsWith("=");
            boolean joins = soft && i + 1 < lines.size() && !PasteLines.canBeginHeader(lines.get(i + 1));
            String text = soft ? line.substring(0, line.length() - 1) : line;
            open.append(text.endsWith("=20") || text.endsWith("=09") ? text.substring(0, text.length() - 3) : text);
            if (!joins) {
                result.add(open.toString().replace("=3D", "="));
                open.setLength(0);
            }
        }
        return result;
    }
}
