package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.model.CaseState;

/**
 * How far the cases of a campaign have come.
 *
 * @param moves why the deadline of the self-inspection stands where it does
 * @param cities by the codes of the cities
 */
public record CampaignProgress(
        CampaignView campaign, List<DeadlineMoveView> moves, List<City> cities, Map<CaseState, Long> total)
        implements Serializable {

    public CampaignProgress {
        moves = List.copyOf(moves);
        cities = List.copyOf(cities);
        total = Map.copyOf(total);
    }

    /** The cases that lie in one city, or in the province itself, by their states. */
    public record City(String code, Map<CaseState, Long> counts) implements Serializable {

        public City {
            counts = Map.copyOf(counts);
        }

        public long of(CaseState state) {
            return counts.getOrDefault(state, 0L);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The states that any of its cases is in, in their order. */
    public List<CaseState> states() {
        return total.keySet().stream().sorted().toList();
    }

    public long of(CaseState state) {
        return total.getOrDefault(state, 0L);
    }

    /** How many cases there are. */
    public long all() {
        return total.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of them have handed in, or come further. */
    public long submitted() {
        return total.entrySet().stream()
                .filter(entry -> entry.getKey().isSubmitted())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
