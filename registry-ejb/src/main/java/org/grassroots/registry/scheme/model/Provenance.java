package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the inputs of a case come from: the source of each figure, who gave each value, and what was handed in as proof
 * (contract §5). The caller knows; the engine only passes it on.
 *
 * @param givers by indicator and stage
 * @param evidence by indicator, the SHA-256 of each file
 */
public record Provenance(
        Map<String, FigureSource> figures, Map<String, Map<Stage, Giver>> givers, Map<String, List<String>> evidence) {

    public static final Provenance UNKNOWN = new Provenance(Map.of(), Map.of(), Map.of());

    /** Whether the register derived a figure or somebody reported it. */
    public enum Kind {
        REGISTER,
        REPORTED
    }

    /** A figure as its source gave it: the register as of a day, or a person at an instant. */
    public record FigureSource(
            BigDecimal value,
            Kind kind,
            @Nullable LocalDate asOf,
            @Nullable String by,
            @Nullable Instant at) {

        Json json() {
            return Json.writing()
                    .put("value", value)
                    .put("kind", kind.name())
                    .put("asOf", asOf == null ? null : asOf.toString())
                    .put("by", by)
                    .put("at", at == null ? null : at.toString())
                    .done();
        }
    }

    /** Who gave a value, and when. */
    public record Giver(String by, Instant at) {}

    public Provenance {
        figures = Map.copyOf(figures);
        givers = Map.copyOf(givers);
        evidence = Map.copyOf(evidence);
    }

    @Nullable
    Giver giver(String indicator, Stage stage) {
        return givers.getOrDefault(indicator, Map.of()).get(stage);
    }
}
