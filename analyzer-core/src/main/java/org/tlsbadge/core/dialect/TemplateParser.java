package org.tlsbadge.core.dialect;

/** Reads the vocabulary of {@link Template}. Templates are constants of the program: a wrong one is a programming error. */
final class TemplateParser {

    private static final String TEXT_MARK = "...";

    private final String shape;
    private int at;
    /** One bit for each hole read so far in this part. */
    private int holes;

    TemplateParser(String shape) {
        this.shape = shape;
    }

    Program program() {
        String code = sequence();
        if (at < shape.length()) {
            throw new IllegalArgumentException("unexpected '}' at " + at + " of template: " + shape);
        }
        return new Program(code.toCharArray());
    }

    private String sequence() {
        StringBuilder code = new StringBuilder();
        while (at < shape.length() && shape.charAt(at) != '}') {
            char c = shape.charAt(at);
            if (c == ' ') {
                at++;
                code.append(Program.BLANK);
            } else if (c == '*' && at == shape.length() - 1) {
                at++;
                code.append(Program.REST);
            } else if (shape.startsWith("{?", at)) {
                at += 2;
                code.append(optional());
                at++;
            } else if (c == '{') {
                code.append(hole());
            } else {
                code.append(Program.LITERAL).append(counted(literal()));
            }
        }
        return code.toString();
    }

    private String optional() {
        int before = holes;
        holes = 0;
        String part = sequence();
        String code = String.valueOf(Program.OPTIONAL) + (char) holes + counted(part);
        holes |= before;
        return code;
    }

    private static String counted(String text) {
        return (char) text.length() + text;
    }

    private String literal() {
        int start = at;
        while (at < shape.length() && "{} ".indexOf(shape.charAt(at)) < 0 && !isRest()) {
            at++;
        }
        return shape.substring(start, at);
    }

    private boolean isRest() {
        return shape.charAt(at) == '*' && at == shape.length() - 1;
    }

    private String hole() {
        int end = shape.indexOf('}', at);
        String name = shape.substring(at + 1, end);
        boolean text = name.endsWith(TEXT_MARK);
        Hole hole = Hole.named(text ? name.substring(0, name.length() - TEXT_MARK.length()) : name);
        at = end + 1;
        holes |= 1 << hole.ordinal();
        char number = (char) hole.ordinal();
        if (text) {
            return String.valueOf(Program.TEXT) + number + counted(textBehind());
        }
        return switch (hole) {
            case BITS -> String.valueOf(Program.DIGITS) + number;
            case VERSION -> String.valueOf(Program.VERSION) + number + stop();
            default -> String.valueOf(Program.WORD) + number + stop();
        };
    }

    /** The character that ends a word besides the usual ones: the one written behind the hole, or behind the part that may be missing. */
    private char stop() {
        int i = shape.startsWith("{?", at) ? at + 2 : at;
        char c = i < shape.length() ? shape.charAt(i) : ' ';
        return c == '{' || c == '}' || c == '*' ? ' ' : c;
    }

    private String textBehind() {
        int i = at;
        while (i < shape.length() && "{}".indexOf(shape.charAt(i)) < 0) {
            i++;
        }
        return shape.substring(at, i);
    }
}
