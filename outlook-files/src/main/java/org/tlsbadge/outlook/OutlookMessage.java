package org.tlsbadge.outlook;

import java.util.List;

/**
 * A message as Outlook keeps it.
 *
 * @param header   its header block
 * @param kept     whether that is the header as it arrived; else it is made of the properties, and has no trace, as for sent items and drafts
 * @param attached messages attached to it, each with a header of its own that says nothing of this one's way
 */
public record OutlookMessage(String header, boolean kept, List<OutlookMessage> attached) {

    public OutlookMessage {
        attached = List.copyOf(attached);
    }
}
