package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a sanction rests upon beside its decision.
 *
 * @param toldOn 告知日期: the day on which the organisation was told what was intended, so that it could be heard; null
 *     where nothing is held against it
 */
public record Sanction(SanctionGround ground, @Nullable LocalDate toldOn) implements Serializable {}
