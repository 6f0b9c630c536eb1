package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.grassroots.registry.assessment.model.SecondDraw;
import org.grassroots.registry.assessment.model.SecondPoints;
import org.jspecify.annotations.Nullable;

/**
 * What of a campaign is scored twice.
 *
 * @param population how many reviewed cases there were to draw from
 * @param pairs what both came to, where the second has handed in
 */
public record SecondDrawView(
        String seed, int population, List<String> indicators, List<Scored> cases, List<PairView> pairs)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public SecondDrawView {
        indicators = List.copyOf(indicators);
        cases = List.copyOf(cases);
        pairs = List.copyOf(pairs);
    }

    static SecondDrawView of(SecondDraw draw, List<SecondScorings.Twice> cases, List<SecondPoints> points) {
        return new SecondDrawView(
                draw.seed(),
                draw.population(),
                draw.indicators(),
                cases.stream().map(Scored::of).toList(),
                points.stream().map(PairView::of).toList());
    }

    public int handedIn() {
        return (int) cases.stream().filter(each -> each.handedInAt() != null).count();
    }

    /** A case that was drawn, and who scores it again. */
    public record Scored(
            String caseId,
            String name,
            String scorer,
            @Nullable Instant handedInAt) implements Serializable {

        private static final long serialVersionUID = 1L;

        static Scored of(SecondScorings.Twice twice) {
            return new Scored(
                    twice.root().id(),
                    twice.root().subject().name(),
                    twice.scoring().scorerName(),
                    twice.scoring().handedInAt().orElse(null));
        }
    }

    /** The points of both for one indicator of a case; null is unscored. */
    public record PairView(
            String caseId,
            String indicator,
            int weight,
            @Nullable BigDecimal first,
            @Nullable BigDecimal second) implements Serializable {

        private static final long serialVersionUID = 1L;

        static PairView of(SecondPoints points) {
            return new PairView(
                    points.caseId(),
                    points.indicator(),
                    points.weight(),
                    points.both().first(),
                    points.both().second());
        }
    }
}
