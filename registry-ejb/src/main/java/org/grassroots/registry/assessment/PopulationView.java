package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.ScopeMembers.Found;
import org.grassroots.registry.assessment.model.Scope;
import org.grassroots.registry.organisation.model.RegisterLevel;

/**
 * How many organisations a campaign would be about if it were opened now.
 *
 * @param total all of them, with those that would be exempt
 * @param exempt those founded too late
 * @param cities by the code of the city where they lie
 * @param levels by level
 * @param batches by batch; those of none are not among them
 */
public record PopulationView(
        int total, int exempt, Map<String, Long> cities, Map<RegisterLevel, Long> levels, Map<Integer, Long> batches)
        implements Serializable {

    static PopulationView of(List<Found> found, Scope scope) {
        long exempt = found.stream()
                .filter(each -> scope.exempts(each.organisation().establishedOn()))
                .count();
        return new PopulationView(
                found.size(),
                Math.toIntExact(exempt),
                counted(found, each -> each.member().division().city().value()),
                counted(found, each -> each.member().level()),
                counted(
                        found.stream()
                                .filter(each -> each.member().batch() != null)
                                .toList(),
                        each -> Objects.requireNonNull(each.member().batch())));
    }

    private static <K extends Comparable<K>> Map<K, Long> counted(List<Found> found, Function<Found, K> by) {
        return found.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
