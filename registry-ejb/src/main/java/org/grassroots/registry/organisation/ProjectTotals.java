package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the project ledger of a base comes to, without what was withdrawn.
 *
 * @param introduced how many projects
 * @param landed how many of them landed
 * @param investment the sum of what is told of it, in yuan
 */
public record ProjectTotals(long introduced, long landed, BigDecimal investment) implements Serializable {}
