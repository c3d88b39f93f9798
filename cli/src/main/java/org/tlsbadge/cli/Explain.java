package org.tlsbadge.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.tlsbadge.core.explain.Advice;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Explanation;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.FindingCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tlsbadge explain}: what a badge or a finding means. */
@Command(
        name = "explain",
        description = "Explains a badge state or the code of a finding.",
        mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "CODE", description = "Such as weak-cipher or not_recorded.")
    private String code = "";

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Messages messages = language.messages();
        Explainer words = new Explainer(messages);
        FindingCode finding = FindingCode.of(code);
        Badge badge = Badge.of(code);
        if (finding != null) {
            Explanation text = words.explain(finding);
            print(messages, text.headline(), text.why(), text.user(), text.helpdesk(), text.administrator());
        } else if (badge != null) {
            Advice advice = words.advice(badge);
            print(
                    messages,
                    words.label(badge),
                    words.explanation(badge),
                    advice.user(),
                    advice.helpdesk(),
                    advice.administrator());
        } else {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "No such code: " + code + ". There are:\n" + codes());
        }
        return Main.DONE;
    }

    private void print(
            Messages messages, String headline, String why, String user, String helpdesk, String administrator) {
        PrintWriter out = spec.commandLine().getOut();
        String colon = messages.text("report.colon") + " ";
        out.println(headline);
        out.println();
        out.println(why);
        out.println();
        out.println(messages.text("report.for-user") + colon + user);
        out.println(messages.text("report.for-helpdesk") + colon + helpdesk);
        out.println(messages.text("report.for-administrator") + colon + administrator);
        out.flush();
    }

    private static String codes() {
        StringBuilder all = new StringBuilder();
        Arrays.stream(Badge.values())
                .forEach(badge -> all.append("  ").append(badge.state()).append('\n'));
        Arrays.stream(FindingCode.values())
                .forEach(each -> all.append("  ").append(each.code()).append('\n'));
        return all.toString();
    }
}
