package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.grassroots.registry.scheme.model.Grade;

/**
 * 上次评价: the organisation's case in the last decided campaign of the same scheme, whose values stand beside those of now.
 *
 * @param schemeVersion the version by which it was judged
 * @param sameScheme whether that is the very scheme of now, so that points can be compared as they are
 */
public record PastCaseView(
        String caseId,
        String campaign,
        int assessedYear,
        String schemeVersion,
        boolean sameScheme,
        BigDecimal total,
        Grade grade)
        implements Serializable {}
