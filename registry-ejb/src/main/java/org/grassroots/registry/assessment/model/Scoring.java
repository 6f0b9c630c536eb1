package org.grassroots.registry.assessment.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Explaining;
import org.grassroots.registry.scheme.model.Explanation;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Quota;
import org.grassroots.registry.scheme.model.Reason;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.StagedResult;

/** A frozen case run through the engine: computed when it is confirmed, and computed again whenever somebody doubts it. */
public final class Scoring {

    private final StagedResult staged;
    private final Explanation explanation;

    public Scoring(Scheme scheme, FrozenCase frozen) {
        this.staged = new Engine(scheme).score(frozen.staged());
        this.explanation = new Explaining(scheme, frozen.staged(), frozen.provenance()).explanation(Optional.empty());
    }

    /** The indicators and dimensions that have no points, with the reason; empty where the case can be graded. */
    public Map<String, Reason> unscored() {
        return staged.document().unscored();
    }

    public boolean isComplete() {
        return staged.result() != null && staged.grade() != null;
    }

    /** The values of all stages. */
    public StagedResult staged() {
        return staged;
    }

    public Explanation tree() {
        return explanation;
    }

    /** The result; asked only where the scoring {@link #isComplete()}. */
    public BigDecimal total() {
        return Objects.requireNonNull(staged.result());
    }

    public BigDecimal selfTotal() {
        return Objects.requireNonNull(staged.self().total());
    }

    public Grade grade() {
        return Objects.requireNonNull(staged.grade());
    }

    public boolean flagged() {
        return staged.deviates();
    }

    /** The result document as canonical JSON, with the grade that the case has after the quota. */
    public String result(Quota.Place place) {
        return CanonicalJson.write(staged.document().in(place).json());
    }

    /** The explanation as canonical JSON. */
    public String explanation() {
        return explanation.canonical();
    }
}
