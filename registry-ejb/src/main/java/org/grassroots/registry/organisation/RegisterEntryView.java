package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.History;
import org.jspecify.annotations.Nullable;

/**
 * Something that was entered in the register at one time by one person, with what it changed.
 *
 * @param recordedBy who entered it, in which role
 * @param proposedBy who had proposed it, where somebody else did
 */
public record RegisterEntryView(
        Instant recordedAt,
        String recordedBy,
        @Nullable String role,
        @Nullable String proposedBy,
        List<Difference> differences)
        implements Serializable {

    public RegisterEntryView {
        differences = List.copyOf(differences);
    }

    /**
     * What one attribute became.
     *
     * @param before what the register said of the first of these days until then; null where it said nothing
     * @param correction whether that had begun on the same day, so that this says it otherwise
     */
    public record Difference(
            Attribute attribute, @Nullable String before, AttributeVersionView after, boolean correction)
            implements Serializable {

        static Difference of(History.Entry entry) {
            var before = entry.before();
            return new Difference(
                    entry.version().attribute(),
                    before == null ? null : before.content(),
                    AttributeVersionView.of(entry.version()),
                    entry.isCorrection());
        }
    }

    /** The entries of a history, the latest first. */
    static List<RegisterEntryView> of(History history) {
        var grouped = new LinkedHashMap<List<String>, List<History.Entry>>();
        for (var entry : history.entries()) {
            var recording = entry.version().recording();
            grouped.computeIfAbsent(List.of(recording.at().toString(), recording.accountId()), key -> new ArrayList<>())
                    .add(entry);
        }
        return grouped.values().stream()
                .map(RegisterEntryView::of)
                .sorted(Comparator.comparing(RegisterEntryView::recordedAt).reversed())
                .toList();
    }

    private static RegisterEntryView of(List<History.Entry> together) {
        var recording = together.get(0).version().recording();
        return new RegisterEntryView(
                recording.at(),
                recording.accountName(),
                recording.role(),
                recording.proposedBy(),
                together.stream().map(Difference::of).toList());
    }
}
