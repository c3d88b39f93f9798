package org.tlsbadge.http.problem;

import java.util.Optional;
import org.tlsbadge.http.negotiation.Inquiry;

/** A form in which to tell a problem, other than JSON. */
@FunctionalInterface
public interface ProblemForm {

    /** There is no other. */
    ProblemForm NONE = (status, inquiry) -> Optional.empty();

    /** Empty when this client is not served better by it. */
    Optional<ProblemAnswer> tell(int status, Inquiry inquiry);
}
