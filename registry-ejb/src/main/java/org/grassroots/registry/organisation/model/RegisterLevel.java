package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.Optional;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/** 级别: of which level a title is or a body stands. */
public enum RegisterLevel {
    NATIONAL,
    PROVINCIAL,
    PREFECTURE,
    COUNTY,
    TOWNSHIP;

    /** The level that the register tells of a body, or else that of the office that supervises it. */
    public static RegisterLevel of(@Nullable String told, DivisionCode jurisdiction) {
        return Optional.ofNullable(told)
                .flatMap(name -> Arrays.stream(values())
                        .filter(level -> level.name().equals(name))
                        .findFirst())
                .orElseGet(() -> of(jurisdiction));
    }

    private static RegisterLevel of(DivisionCode jurisdiction) {
        if (jurisdiction.isProvince()) {
            return PROVINCIAL;
        }
        if (jurisdiction.isPrefecture()) {
            return PREFECTURE;
        }
        return jurisdiction.isCounty() ? COUNTY : TOWNSHIP;
    }
}
