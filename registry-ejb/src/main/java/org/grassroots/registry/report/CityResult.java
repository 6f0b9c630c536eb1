package org.grassroots.registry.report;

import java.io.Serializable;
import java.math.BigDecimal;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * How the cases of one city came out.
 *
 * @param cases how many there are
 * @param confirmed how many of them have a result; the rest of the record is about these
 * @param mean the mean of the totals to two decimals, halves up
 */
public record CityResult(
        String city,
        String cityLabel,
        int cases,
        int confirmed,
        @Nullable BigDecimal mean,
        @Nullable Grade best,
        @Nullable Grade worst)
        implements Serializable {}
