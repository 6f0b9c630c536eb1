package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case of three stages got: the three values of each indicator, both totals, and the result (contract §3.5,
 * §3.7).
 *
 * @param self the tally of the self values, with the official value where the organisation has none
 * @param result absent, like the grade, while anything is unscored
 * @param deviates whether self and official total differ so much that the case is flagged
 */
public record StagedResult(
        String id,
        Map<String, Values> values,
        Tally self,
        Tally official,
        @Nullable BigDecimal result,
        boolean deviates,
        @Nullable Grade grade) {

    public StagedResult {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The values of one indicator, by the stages that have one. */
    public record Values(Map<Stage, Outcome> byStage) {

        private static final Outcome NOT_REVIEWED = new Outcome.Unscored(Reason.NOT_REVIEWED, "");

        public Values {
            var stages = new EnumMap<Stage, Outcome>(Stage.class);
            stages.putAll(byStage);
            byStage = Collections.unmodifiableMap(stages);
        }

        /** The stage whose value is the official one: on site, else the desk's. */
        public Optional<Stage> officialStage() {
            return byStage.containsKey(Stage.ON_SITE)
                    ? Optional.of(Stage.ON_SITE)
                    : Optional.of(Stage.DESK).filter(byStage::containsKey);
        }

        public Outcome official() {
            return officialStage().flatMap(this::at).orElse(NOT_REVIEWED);
        }

        Outcome selfElseOfficial() {
            return at(Stage.SELF).orElseGet(this::official);
        }

        public Optional<Outcome> at(Stage stage) {
            return Optional.ofNullable(byStage.get(stage));
        }
    }

    /** The result document of the case (contract §7): official points, blended total. */
    public Result document() {
        var document = Result.of(id, official, result, grade);
        if (result != null || !official.unscored().isEmpty()) {
            return document;
        }
        return new Result(id, document.indicators(), document.dimensions(), self.unscored(), null, null, false);
    }
}
