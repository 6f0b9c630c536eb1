package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.CaseList;
import org.grassroots.registry.scheme.model.Explaining;
import org.grassroots.registry.scheme.model.Explanation;
import org.grassroots.registry.scheme.model.FaultsException;
import org.grassroots.registry.scheme.model.Provenance;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.StagedCase;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Scores case documents by a scheme without keeping anything: for trying a scheme out, and for other implementations. */
@Stateless
public class ScoringService {

    private SchemeService schemes;

    @SuppressWarnings("NullAway.Init")
    public ScoringService() {
        // for the container
    }

    @Inject
    ScoringService(SchemeService schemes) {
        this.schemes = schemes;
    }

    /**
     * Scores one case document, or a list of them with the quota over the list; drafts score, too.
     *
     * @param explain whether the explanations are wanted too
     * @return canonical JSON: a result document, or {@code {"explanation", "result"}} where explained; of a list, an array
     *     of them in the same order
     * @throws RegistryException {@link SchemeProblem#CASE_REFUSED} with all faults of the case documents
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public String evaluate(@NotNull SchemeName name, @NotNull String cases, boolean explain) {
        var scheme = schemes.scheme(name.code(), name.version(), name.variant()).scheme();
        var list = read(cases, scheme);
        var scored = list.scoredBy(scheme, explain).stream()
                .map(ScoringService::text)
                .toList();
        return list.single() ? scored.get(0) : "[" + String.join(",", scored) + "]";
    }

    /**
     * Scores one case document and explains every point, as a tree for pages, which put its rules into words.
     *
     * @throws RegistryException {@link SchemeProblem#CASE_REFUSED} with all that the scheme cannot read in it
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public Explanation explain(@NotNull SchemeName name, @NotNull CaseDocument document) {
        var scheme = schemes.scheme(name.code(), name.version(), name.variant()).scheme();
        var faults = document.faultsAgainst(scheme);
        if (!faults.isEmpty()) {
            throw Faults.refusal(SchemeProblem.CASE_REFUSED, faults);
        }
        return new Explaining(scheme, StagedCase.reviewed(document), Provenance.UNKNOWN).explanation(Optional.empty());
    }

    private static CaseList read(String text, Scheme scheme) {
        try {
            return CaseList.read(text, scheme);
        } catch (FaultsException refused) {
            throw Faults.refusal(SchemeProblem.CASE_REFUSED, refused.faults());
        }
    }

    private static String text(CaseList.Scored scored) {
        var result = CanonicalJson.write(scored.result().json());
        return scored.explanation()
                .map(explanation -> "{\"explanation\":" + explanation.canonical() + ",\"result\":" + result + "}")
                .orElse(result);
    }

    /** Which scheme version; {@code variant} null is the form for every organisation of its kind. */
    public record SchemeName(
            String code, String version, @Nullable String variant) {}
}
