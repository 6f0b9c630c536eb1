package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.scheme.model.Grade;

/**
 * What a decided campaign leaves to the archive beside its cases.
 *
 * @param cuts what the quota cut when results were noticed
 */
public record CampaignRecord(CampaignView campaign, List<CampaignStepView> steps, Map<Grade, BigDecimal> cuts)
        implements Serializable {

    public CampaignRecord {
        steps = List.copyOf(steps);
        cuts = Map.copyOf(cuts);
    }
}
