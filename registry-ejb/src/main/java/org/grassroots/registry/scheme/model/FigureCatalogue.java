package org.grassroots.registry.scheme.model;

import java.util.Optional;

/** What a scheme must know of the figures that can be read: which there are, and which of them the register derives. */
public interface FigureCatalogue {

    boolean known(String code);

    /** Whether the register itself holds this figure, so that nobody may be asked to type it. */
    boolean derived(String code);

    /**
     * The code of the derived figure with exactly this Chinese title; lets a question for a register fact be found by
     * its name.
     */
    Optional<String> derivedTitled(String zh);
}
