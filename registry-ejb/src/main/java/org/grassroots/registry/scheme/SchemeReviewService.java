package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Linter;
import org.grassroots.registry.scheme.model.Result;
import org.grassroots.registry.scheme.model.SchemeComparison;
import org.grassroots.registry.scheme.model.Statistics;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;

/** Looks at schemes with the eyes of those who have to answer for them: advice, and what a version changes. */
@Stateless
public class SchemeReviewService {

    private SchemeService schemes;

    @SuppressWarnings("NullAway.Init")
    public SchemeReviewService() {
        // for the container
    }

    @Inject
    SchemeReviewService(SchemeService schemes) {
        this.schemes = schemes;
    }

    /** What is no fault of the scheme but hardly meant. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<FindingView> lint(@NotNull SchemeName name) {
        var scheme = schemes.scheme(name.code(), name.version(), name.variant()).scheme();
        return new Linter(scheme, RegisterFigures.standard())
                .findings().stream().map(FindingView::of).toList();
    }

    /**
     * The same, with what results of an earlier campaign say about the indicators.
     *
     * @param earlier result documents; the points of indicators go by their codes
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<FindingView> lint(@NotNull SchemeName name, @NotNull List<Result> earlier) {
        var scheme = schemes.scheme(name.code(), name.version(), name.variant()).scheme();
        var findings = new ArrayList<>(new Linter(scheme, RegisterFigures.standard()).findings());
        findings.addAll(new Statistics(scheme, earlier).findings());
        return findings.stream().map(FindingView::of).toList();
    }

    /**
     * What one version changes against another, which may be an archived one of three levels.
     *
     * @param mapping the code of a part before to that of its successor, where neither code nor title tells it
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public SchemeComparison compare(
            @NotNull SchemeName before, @NotNull SchemeName after, @NotNull Map<String, String> mapping) {
        return SchemeComparison.of(
                schemes.scheme(before.code(), before.version(), before.variant())
                        .scheme(),
                schemes.scheme(after.code(), after.version(), after.variant()).scheme(),
                mapping);
    }
}
