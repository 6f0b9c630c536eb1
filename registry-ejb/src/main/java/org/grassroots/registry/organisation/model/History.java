package org.grassroots.registry.organisation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was entered about one organisation, entry by entry, each beside what was believed of the same day before. */
public final class History {

    private final List<AttributeVersion> versions;

    public History(List<AttributeVersion> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing((AttributeVersion version) ->
                                version.recording().at())
                        .thenComparing(AttributeVersion::attribute)
                        .thenComparing(version -> version.valid().from()))
                .toList();
    }

    /**
     * Something that was entered.
     *
     * @param version what was entered
     * @param before what the register said about its first day until then; null where it said nothing
     */
    public record Entry(AttributeVersion version, @Nullable AttributeVersion before) {

        /** Whether it says otherwise what the register had said about the same day as the beginning of something. */
        public boolean isCorrection() {
            return before != null
                    && before.valid().from().equals(version.valid().from());
        }

        // what remains of a version whose days were cut is said anew, but tells nothing new
        private boolean isRest() {
            return before != null
                    && isCorrection()
                    && before.content().equals(version.content())
                    && !before.valid().equals(version.valid());
        }
    }

    /** All that was entered, the earliest first. */
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var version : versions) {
            var entry = new Entry(version, before(version).orElse(null));
            if (!entry.isRest()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    // whatever is entered supersedes in the same instant what was said of its first day
    private Optional<AttributeVersion> before(AttributeVersion entered) {
        return versions.stream()
                .filter(version -> version != entered
                        && version.attribute() == entered.attribute()
                        && entered.recording().at().equals(version.supersededAt())
                        && version.valid().contains(entered.valid().from()))
                .findFirst();
    }
}
