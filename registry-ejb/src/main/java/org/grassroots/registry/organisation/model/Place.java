package org.grassroots.registry.organisation.model;

import java.io.Serializable;
import java.text.Normalizer;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** The place that an organisation takes while it lives, or that an application asks for: there is one of each. */
public record Place(String key) implements Serializable {

    private static final int NAME_DIGITS = 16;

    /**
     * The place that a kind takes.
     *
     * @param hostCode the credit code of the host, where the kind has one
     */
    public static Place of(
            OrganisationKind kind, DivisionCode division, @Nullable String hostCode, @Nullable String name) {
        return new Place(
                switch (kind.holding()) {
                    case DIVISION -> kind + ":" + division;
                    case HOST -> kind + ":" + hostCode;
                    case NAME -> kind + ":" + division + ":" + told(name);
                });
    }

    /** The place of a kind of which there is one in a division. */
    public static Place of(OrganisationKind kind, DivisionCode division) {
        return of(kind, division, null, null);
    }

    // names are longer than a key may be
    private static String told(@Nullable String name) {
        var narrow = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
        return Digest.of(narrow).substring(0, NAME_DIGITS);
    }
}
