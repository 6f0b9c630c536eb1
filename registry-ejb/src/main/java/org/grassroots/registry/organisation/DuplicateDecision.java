package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.PairState;

/**
 * What a person says of two organisations that may be one.
 *
 * @param verdict that they are two or one
 * @param reason how they know
 */
public record DuplicateDecision(String pairId, PairState verdict, String reason) implements Serializable {}
