package org.tlsbadge.http.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tlsbadge.http.negotiation.Inquiry;
import org.tlsbadge.http.problem.ProblemAnswer;
import org.tlsbadge.http.problem.ProblemForm;

/**
 * Problems as pages, for people. Nothing of the request stands in them, so that each is made once: turning visitors away must not
 * cost what there is too little of.
 */
public final class ProblemPages implements ProblemForm {

    private static final int UNREADABLE = 400;

    private final Templates templates = new Templates();
    private final Map<String, ProblemAnswer> made = new ConcurrentHashMap<>();

    @Override
    public Optional<ProblemAnswer> tell(int status, Inquiry inquiry) {
        if (!inquiry.prefersPage()) {
            return Optional.empty();
        }
        Visit visit = Visit.toHome(inquiry);
        String key = status + visit.to("/") + visit.words().language();
        return Optional.of(made.computeIfAbsent(key, none -> make(status, visit)));
    }

    private ProblemAnswer make(int status, Visit visit) {
        String own = "problem." + status;
        String problem = visit.words().has(own) ? own : "problem." + UNREADABLE;
        Map<String, String> headers = new HashMap<>(Templates.HEADERS);
        headers.put("Content-Type", Templates.TYPE);
        headers.put("Content-Language", visit.words().language());
        headers.put("Vary", "Accept, Accept-Language");
        return new ProblemAnswer(status, headers, templates.html("problem", visit, Map.of("problem", problem)));
    }
}
