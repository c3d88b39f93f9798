package org.tlsbadge.core.header;

import java.util.List;

/**
 * The header of one message.
 *
 * @param fields    in message order
 * @param truncated whether a limit cut something off
 */
public record HeaderBlock(List<HeaderField> fields, boolean truncated) {

    public HeaderBlock {
        fields = List.copyOf(fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
