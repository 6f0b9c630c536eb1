package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.Linter;
import org.grassroots.registry.scheme.model.Result;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.SchemeComparison;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.scheme.model.SchemeVersion;
import org.grassroots.registry.scheme.model.Statistics;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;

/** Looks at schemes with the eyes of those who have to answer for them: faults, advice, and what a version changes. */
@Stateless
public class SchemeReviewService {

    private static final int MOST_DRAFTS = 200;

    private Schemes schemes;
    private ParsedSchemes parsed;

    @SuppressWarnings("NullAway.Init")
    public SchemeReviewService() {
        // for the container
    }

    @Inject
    SchemeReviewService(Schemes schemes, ParsedSchemes parsed) {
        this.schemes = schemes;
        this.parsed = parsed;
    }

    /** A version with its document, its faults and the linter's advice. */
    @AllowedTo(who = Who.SIGNED_IN)
    public SchemeReview review(@NotNull SchemeName name) {
        var scheme = get(name);
        var read = SchemeDocument.read(scheme.document(), RegisterFigures.standard());
        return new SchemeReview(
                SchemeView.of(scheme),
                read.scheme(),
                read.json(),
                scheme.isDraft() ? read.faults().stream().map(FaultView::of).toList() : List.of(),
                findings(read.scheme()));
    }

    /** What is no fault of the scheme but hardly meant. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<FindingView> lint(@NotNull SchemeName name) {
        return findings(scheme(name));
    }

    /**
     * The same, with what results of an earlier campaign say about the indicators.
     *
     * @param earlier result documents; the points of indicators go by their codes
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<FindingView> lint(@NotNull SchemeName name, @NotNull List<Result> earlier) {
        var scheme = scheme(name);
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
        return SchemeComparison.of(scheme(before), scheme(after), mapping);
    }

    /** How many faults the drafts have, by their ids; of the two hundred that were changed last. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Map<String, Integer> draftFaults() {
        var counts = new HashMap<String, Integer>();
        for (var draft : schemes.drafts(MOST_DRAFTS)) {
            var read = SchemeDocument.read(draft.document(), RegisterFigures.standard());
            counts.put(draft.id(), read.faults().size());
        }
        return counts;
    }

    private static List<FindingView> findings(Scheme scheme) {
        return new Linter(scheme, RegisterFigures.standard())
                .findings().stream().map(FindingView::of).toList();
    }

    private Scheme scheme(SchemeName name) {
        var scheme = get(name);
        return parsed.scheme(scheme.sha256(), scheme.document());
    }

    private SchemeVersion get(SchemeName name) {
        return schemes.find(name.code(), name.version(), name.variant() == null ? "" : name.variant())
                .orElseThrow(
                        () -> new RegistryException(CommonProblem.NOT_FOUND, "scheme", name.code(), name.version()));
    }
}
