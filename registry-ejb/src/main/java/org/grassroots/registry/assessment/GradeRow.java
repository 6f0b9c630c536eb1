package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.scheme.model.DynamicClass;
import org.grassroots.registry.scheme.model.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What one decided campaign said of an organisation.
 *
 * @param name what it was called then
 * @param total null for who did not take part
 * @param grade null for who was exempt
 */
public record GradeRow(
        String campaign,
        String titleZh,
        String titleEn,
        int assessedYear,
        String caseId,
        String name,
        CaseState state,
        @Nullable BigDecimal total,
        @Nullable Grade grade,
        @Nullable DynamicClass dynamicClass)
        implements Serializable {}
