package org.grassroots.registry.registration.model;

import java.util.Arrays;
import java.util.List;

/** The parts into which an application is divided, in the order in which people fill them in. */
public enum Section {
    /** 组织: what it is called, where it is, how it is reached. */
    ORGANISATION,
    /** 建制. */
    ESTABLISHMENT,
    /** 党组. */
    PARTY_GROUP,
    /** 代表大会与任职: the latest congress and whom it elected. */
    CONGRESS,
    /** 组织覆盖: what stands below it. */
    COVERAGE,
    /** 科普保障. */
    POPULARISATION;

    /** What is asked for in this part, in order. */
    public List<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> field.section() == this)
                .toList();
    }
}
