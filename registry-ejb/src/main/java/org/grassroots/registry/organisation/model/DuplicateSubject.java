package org.grassroots.registry.organisation.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body, for telling whether another record means the same one.
 *
 * @param kind its kind, or null where it is not known
 * @param division where it is, or null
 * @param ownCode its own credit code, or null
 * @param hostCode the credit code of its host unit, or null
 * @param names what it is called, was called and is called for short
 */
public record DuplicateSubject(
        @Nullable OrganisationKind kind,
        @Nullable String division,
        @Nullable String ownCode,
        @Nullable String hostCode,
        List<Called> names) {

    public DuplicateSubject {
        names = List.copyOf(names);
    }

    /** In which sense something is its name. */
    public enum Use {
        CURRENT,
        FORMER,
        SHORT
    }

    /**
     * One of its names.
     *
     * @param written as it was written
     */
    public record Called(String written, NameKey key, Use use) {}

    /** A body of which names are known by what they are. */
    public static DuplicateSubject of(
            @Nullable OrganisationKind kind,
            @Nullable String division,
            @Nullable String ownCode,
            @Nullable String hostCode,
            Map<String, Use> names,
            NameReader reader) {
        return new DuplicateSubject(
                kind,
                division,
                ownCode,
                hostCode,
                names.entrySet().stream()
                        .map(name -> new Called(name.getKey(), reader.read(name.getKey()), name.getValue()))
                        .toList());
    }
}
