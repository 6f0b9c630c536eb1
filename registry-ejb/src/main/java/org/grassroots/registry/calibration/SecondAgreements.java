package org.grassroots.registry.calibration;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.assessment.SecondDrawView;
import org.grassroots.registry.assessment.SecondDrawView.PairView;
import org.grassroots.registry.calibration.model.Kappa.Weights;
import org.grassroots.registry.calibration.model.Pairs;
import org.grassroots.registry.calibration.model.Pairs.Pair;
import org.jspecify.annotations.Nullable;

/** Compares first and second scoring by the level of what was given. */
final class SecondAgreements {

    private SecondAgreements() {}

    /** Of all indicators together, then of each. */
    static List<SecondAgreement> of(@Nullable SecondDrawView second) {
        var agreements = new ArrayList<SecondAgreement>();
        if (second != null && !second.pairs().isEmpty()) {
            agreements.add(agreement(null, second.pairs()));
            for (var indicator : second.indicators()) {
                agreements.add(agreement(
                        indicator,
                        second.pairs().stream()
                                .filter(pair -> pair.indicator().equals(indicator))
                                .toList()));
            }
        }
        return agreements;
    }

    private static SecondAgreement agreement(@Nullable String indicator, List<PairView> views) {
        var levels = new ArrayList<Pair>();
        for (var view : views) {
            var first = view.first();
            var second = view.second();
            // what one of them could not score is no category
            if (first != null && second != null) {
                levels.add(new Pair(
                        Level.of(first, view.weight()).place(),
                        Level.of(second, view.weight()).place()));
            }
        }
        var pairs = new Pairs(Level.values().length, levels);
        boolean telling = pairs.total() >= SecondAgreement.FEWEST_PAIRS && pairs.isTelling();
        return new SecondAgreement(
                indicator,
                pairs.total(),
                pairs.alike(),
                telling ? pairs.kappa(Weights.NONE) : null,
                telling ? pairs.kappa(Weights.LINEAR) : null);
    }
}
