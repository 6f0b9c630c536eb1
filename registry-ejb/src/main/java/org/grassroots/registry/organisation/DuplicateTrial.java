package org.grassroots.registry.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.grassroots.registry.organisation.model.DuplicateIndex;
import org.grassroots.registry.organisation.model.DuplicateRules;
import org.grassroots.registry.organisation.model.DuplicateSubject;
import org.grassroots.registry.organisation.model.DuplicateSubject.Use;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.organisation.model.NameVariants;
import org.grassroots.registry.organisation.model.NameVariants.Variant;
import org.grassroots.registry.organisation.model.NameVariants.Way;
import org.grassroots.registry.organisation.model.Resemblance;
import org.jspecify.annotations.Nullable;

/**
 * Tries the search for duplicates on a list of names: which lines may mean one body, and how well other ways to write
 * each name are found again.
 */
final class DuplicateTrial {

    private static final int TYPOS = 20;
    private static final long SEED = 20211101;

    private final NameReader reader;
    private final DuplicateIndex index;
    private final List<Line> lines;

    DuplicateTrial(List<Line> lines, NameReader reader) {
        this.reader = reader;
        this.index = new DuplicateIndex(new DuplicateRules(reader));
        this.lines = List.copyOf(lines);
        lines.forEach(line -> index.add(subject(line.name(), line.code(), line.division())));
    }

    /**
     * A line of the list.
     *
     * @param code the credit code of the host unit, or whatever else tells units apart; null where it is not known
     * @param division where the unit is, or null
     */
    record Line(
            String name, @Nullable String code, @Nullable String division) {}

    /** Two lines that may mean one body. */
    record Pair(Line one, Line other, Resemblance resemblance) {}

    /** Something that was not found as it should: the variant, and the line it was or was not taken for. */
    record Miss(String variant, String name, boolean taken) {}

    /**
     * How the variants of one way were found again.
     *
     * @param tried how many there were
     * @param found how many led to the line they were made of: as the same, or if they have a slip as alike
     * @param misses what was not found, and what was taken for the same as another line
     */
    record Tally(int tried, int found, List<Miss> misses) {

        double recall() {
            return (double) found / tried;
        }

        /** Of what was said to be the same, how much was. */
        double precision() {
            long wrong = misses.stream().filter(Miss::taken).count();
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }

    /** The lines that may mean one body. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            for (var like : index.like(subject(line.name(), line.code(), line.division()))) {
                if (like.place() > place) {
                    pairs.add(new Pair(line, lines.get(like.place()), like.resemblance()));
                }
            }
        }
        return pairs;
    }

    /** How variants of every name are found again; they carry no code, but lie where the name does. */
    Map<Way, Tally> variants() {
        var variants = new NameVariants(lines.stream().map(Line::name).toList(), reader, new Random(SEED));
        var tallies = new EnumMap<Way, Tally>(Way.class);
        for (int place = 0; place < lines.size(); place++) {
            for (var variant : variants.of(lines.get(place).name(), TYPOS)) {
                var tally = tallies.getOrDefault(variant.way(), new Tally(0, 0, List.of()));
                tallies.put(variant.way(), tallied(tally, variant, place));
            }
        }
        return tallies;
    }

    private Tally tallied(Tally before, Variant variant, int place) {
        var misses = new ArrayList<>(before.misses());
        boolean found = false;
        for (var like :
                index.like(subject(variant.text(), null, lines.get(place).division()))) {
            boolean sure = variant.way() == Way.TYPO || like.resemblance().isSame();
            found |= like.place() == place && sure;
            if (like.place() != place && like.resemblance().isSame()) {
                misses.add(new Miss(variant.text(), lines.get(like.place()).name(), true));
            }
        }
        if (!found) {
            misses.add(new Miss(variant.text(), lines.get(place).name(), false));
        }
        return new Tally(before.tried() + 1, before.found() + (found ? 1 : 0), misses);
    }

    private DuplicateSubject subject(String name, @Nullable String code, @Nullable String division) {
        return DuplicateSubject.of(null, division, null, code, Map.of(name, Use.CURRENT), reader);
    }
}
