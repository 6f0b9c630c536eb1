package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.Consequence;
import org.grassroots.registry.scheme.model.DynamicClass;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * 结果通知单: what a decided campaign says of one organisation, and what follows from it.
 *
 * @param total null for who did not take part
 * @param byQuota whether the quota moved it to this grade
 * @param objection what the organisation objected to, and what came of it; null if it did not
 * @param frozenSha256 the fingerprint of all that the result was scored from; null where there is none
 */
public record ResultSheet(
        String caseId,
        CampaignView campaign,
        SubjectView subject,
        CaseState state,
        List<Dimension> dimensions,
        @Nullable BigDecimal total,
        Grade grade,
        boolean byQuota,
        boolean vetoed,
        @Nullable DynamicClass dynamicClass,
        @Nullable ObjectionView objection,
        List<Consequence> consequences,
        @Nullable String frozenSha256)
        implements Serializable {

    public ResultSheet {
        dimensions = List.copyOf(dimensions);
        consequences = List.copyOf(consequences);
    }

    /** What a dimension gave. */
    public record Dimension(String code, Title title, int weight, BigDecimal points) implements Serializable {}
}
