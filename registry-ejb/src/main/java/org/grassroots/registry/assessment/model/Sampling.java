package org.grassroots.registry.assessment.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * 抽样: which cases are inspected on site: the best and the last tenth, those that deviate, and a fifth of the rest
 * (domain rules R6, R7).
 *
 * <p>Nothing in it is left to the machine: every case has a ticket, the SHA-256 of the seed, a slash and its registry
 * number, and the lowest tickets are drawn. Whoever knows the seed and the list can draw again with any tool.
 *
 * @param seed what the draw begins with, such as numbers drawn in public
 */
public record Sampling(String seed) {

    private static final int TENTH = 10;
    private static final int FIFTH = 5;

    /** A reviewed case; {@code total} is what the desk found, null where something is still unscored. */
    public record Candidate(
            String caseId, String registryNumber, @Nullable BigDecimal total, boolean deviates) {}

    /** The cases that are drawn, by id, and why; the first reason that holds. */
    public Map<String, SampleReason> draw(Collection<Candidate> reviewed) {
        var drawn = new LinkedHashMap<String, SampleReason>();
        var ranked = reviewed.stream()
                .filter(each -> each.total() != null)
                .sorted(Comparator.comparing(Candidate::total, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(this::ticket))
                .toList();
        int tenth = share(ranked.size(), TENTH);
        ranked.subList(0, tenth).forEach(each -> drawn.put(each.caseId(), SampleReason.TOP));
        ranked.subList(ranked.size() - tenth, ranked.size())
                .forEach(each -> drawn.putIfAbsent(each.caseId(), SampleReason.BOTTOM));
        reviewed.stream()
                .filter(Candidate::deviates)
                .forEach(each -> drawn.putIfAbsent(each.caseId(), SampleReason.DEVIATION));
        atRandom(reviewed, drawn.keySet()).forEach(id -> drawn.put(id, SampleReason.RANDOM));
        return drawn;
    }

    private List<String> atRandom(Collection<Candidate> reviewed, Set<String> drawn) {
        var rest = reviewed.stream()
                .filter(each -> !drawn.contains(each.caseId()))
                .sorted(Comparator.comparing(this::ticket))
                .map(Candidate::caseId)
                .collect(Collectors.toList());
        return List.copyOf(rest.subList(0, share(rest.size(), FIFTH)));
    }

    // rounded up, so that a short list is not left out
    private static int share(int size, int part) {
        return (size + part - 1) / part;
    }

    private String ticket(Candidate candidate) {
        return ticket(candidate.registryNumber());
    }

    /** The ticket of an organisation: 64 hexadecimal digits. */
    public String ticket(String registryNumber) {
        return Digest.of(seed + "/" + registryNumber);
    }
}
