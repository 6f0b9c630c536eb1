package org.grassroots.registry.archive.model;

import java.math.BigDecimal;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Quota;
import org.jspecify.annotations.Nullable;

/**
 * What a case got, as its archived documents say and the engine found again.
 *
 * @param found its points and grade before any quota
 * @param place the grade that it has, and whether the quota moved it there
 * @param former what it had before its objection; null where there was none
 */
record Judged(
        String registryNumber,
        Found found,
        Quota.Place place,
        @Nullable Former former) {

    /** What the engine finds in a frozen case. */
    record Found(BigDecimal total, Grade grade, boolean vetoed) {}

    /** The result that was objected to, and the grade that was on notice. */
    record Former(Found found, Grade grade) {}

    /** What was put on notice. */
    Found noticed() {
        return former == null ? found : former.found();
    }
}
