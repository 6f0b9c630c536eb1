package org.grassroots.registry.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Explaining;
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
     * Scores one case document.
     *
     * @param explain whether the explanation is wanted too
     * @throws RegistryException {@link SchemeProblem#CASE_REFUSED} with all faults of the case document
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public Evaluation evaluate(@NotNull SchemeName name, @NotNull String caseDocument, boolean explain) {
        var scheme = schemes.scheme(name.code(), name.version(), name.variant()).scheme();
        var document = read(caseDocument, scheme);
        var result = CanonicalJson.write(new Engine(scheme).score(document).json());
        return new Evaluation(result, explain ? explanation(scheme, document) : null);
    }

    /**
     * A case document that the scheme can read.
     *
     * @throws RegistryException {@link SchemeProblem#CASE_REFUSED} with all faults
     */
    private static CaseDocument read(String text, Scheme scheme) {
        try {
            var document = CaseDocument.read(text);
            var faults = document.faultsAgainst(scheme);
            if (!faults.isEmpty()) {
                throw Faults.refusal(SchemeProblem.CASE_REFUSED, faults);
            }
            return document;
        } catch (FaultsException refused) {
            throw Faults.refusal(SchemeProblem.CASE_REFUSED, refused.faults());
        }
    }

    private static String explanation(Scheme scheme, CaseDocument document) {
        return new Explaining(scheme, StagedCase.reviewed(document), Provenance.UNKNOWN)
                .explanation(Optional.empty())
                .canonical();
    }

    /** Which scheme version; {@code variant} null is the form for every organisation of its kind. */
    public record SchemeName(
            String code, String version, @Nullable String variant) {}

    /** The result document and, where asked for, the explanation, both as canonical JSON. */
    public record Evaluation(String result, @Nullable String explanation) {}
}
