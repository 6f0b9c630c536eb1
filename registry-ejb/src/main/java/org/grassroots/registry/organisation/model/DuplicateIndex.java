package org.grassroots.registry.organisation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Records in memory, to look for the same body among many at once: in a list that is to be taken over, for example. */
public final class DuplicateIndex {

    private final DuplicateRules rules;
    private final List<DuplicateSubject> subjects = new ArrayList<>();
    private final Map<Long, List<Integer>> places = new HashMap<>();

    public DuplicateIndex(DuplicateRules rules) {
        this.rules = rules;
    }

    /**
     * A record that may mean the same body.
     *
     * @param place the how-manieth it was when it was added, from 0
     */
    public record Found(int place, Resemblance resemblance) {}

    /** Adds a record and tells its place. */
    public int add(DuplicateSubject subject) {
        int place = subjects.size();
        subjects.add(subject);
        BlockingKeys.of(subject)
                .forEach(key ->
                        places.computeIfAbsent(key, none -> new ArrayList<>(1)).add(place));
        return place;
    }

    /** The records that may mean the same body, the likeliest first. */
    public List<Found> like(DuplicateSubject subject) {
        return candidates(BlockingKeys.of(subject)).stream()
                .flatMap(place -> rules.compare(subject, subjects.get(place)).stream()
                        .map(resemblance -> new Found(place, resemblance)))
                .sorted((one, other) -> Integer.compare(
                        other.resemblance().score(), one.resemblance().score()))
                .toList();
    }

    private Set<Integer> candidates(Collection<Long> keys) {
        var found = new TreeSet<Integer>();
        keys.forEach(key -> found.addAll(places.getOrDefault(key, List.of())));
        return found;
    }
}
