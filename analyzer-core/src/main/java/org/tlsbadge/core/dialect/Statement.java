package org.tlsbadge.core.dialect;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Certificate;

/**
 * A slot and what it means when a field has it.
 *
 * @param slot        where and in what shape
 * @param meaning     what it says of the connection; null when nothing (a certificate comment)
 * @param certificate what it says of the client's certificate; null when only a {@code {verify}} hole does
 */
public record Statement(Slot slot, @Nullable Meaning meaning, Certificate.@Nullable State certificate) {}
