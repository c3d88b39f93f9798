package org.tlsbadge.samples.law;

/** What happens to a header between the mailer and the form into which it is pasted. */
final class Damage {

    private final Dice dice;

    Damage(Dice dice) {
        this.dice = dice;
    }

    /** The header with a subject in a web mailer's table above, or quoted, unfolded, wrapped, without indents. */
    String to(String header, String subject) {
        String text = switch (dice.below(4)) {
            case 0 -> header.replaceAll("\n[ \t]+", "\n");
            case 1 -> header.replaceAll("\n[ \t]+", " ");
            case 2 -> header.replaceAll("\n[ \t]+", "\n\u00a0 ");
            default -> header;
        };
        String wrapped = dice.oneIn(3) ? text : wrapped(text, 40 + dice.below(60));
        return switch (dice.below(6)) {
            case 0 -> quoted("> ", wrapped);
            case 1 -> quoted("    ", wrapped);
            case 2 -> wrapped(table(subject), 30 + dice.below(60)) + "\n" + wrapped;
            case 3 -> "```\n" + wrapped + "```\n";
            case 4 -> wrapped.replace("\n", "\n\n");
            default -> wrapped;
        };
    }

    private static String quoted(String prefix, String text) {
        return prefix + text.replace("\n", "\n" + prefix) + "\n";
    }

    private static String table(String subject) {
        return "Original Message\nMessage ID\t<1@example.net>\nCreated at:\tMon, Jan 15, 2024 at 7:20 PM\nFrom:\tAl\nSubject:\t"
                + subject.replaceAll("\\s+", " ")
                + "\nSPF:\tPASS with IP 192.0.2.10 Learn more\n";
    }

    /** Breaks lines at blanks. */
    private static String wrapped(String text, int width) {
        StringBuilder result = new StringBuilder();
        for (String line : text.split("\n")) {
            int column = 0;
            String separator = "";
            for (String word : line.split(" ")) {
                boolean fits = column + word.length() < width;
                result.append(column == 0 || fits ? separator : "\n").append(word);
                column = fits ? column + word.length() + 1 : word.length();
                separator = " ";
            }
            result.append('\n');
        }
        return result.toString();
    }
}
