package org.grassroots.registry.assessment;

import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.CaseView.SubjectView;
import org.grassroots.registry.assessment.IndicatorView.EvidenceItem;
import org.grassroots.registry.scheme.model.Explanation;

/**
 * What a confirmed case got and why, all at once as its page shows it.
 *
 * @param tree the explanation, made from the frozen case
 * @param evidence by indicator, the files that the tree names by their digests
 */
public record ExplainedResult(
        CampaignView campaign,
        SubjectView subject,
        ResultView result,
        Explanation tree,
        Map<String, List<EvidenceItem>> evidence) {

    public ExplainedResult {
        evidence = Map.copyOf(evidence);
    }
}
