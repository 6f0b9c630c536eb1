package org.grassroots.registry.scheme;

import java.util.List;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.Scheme;

/**
 * A scheme version with everything there is to say about it.
 *
 * @param document what its pages show and its editor changes
 * @param faults what keeps a draft from being published; nothing for a published version
 * @param findings what the linter advises
 */
public record SchemeReview(
        SchemeView view, Scheme scheme, Json document, List<FaultView> faults, List<FindingView> findings) {

    public SchemeReview {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }
}
