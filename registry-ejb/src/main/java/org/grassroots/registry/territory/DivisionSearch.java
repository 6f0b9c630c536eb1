package org.grassroots.registry.territory;

import jakarta.persistence.Query;
import org.grassroots.registry.shared.Pinyin;

/**
 * What somebody typed to find a division: digits of its code, letters of its pinyin, or Chinese.
 *
 * <p>Each is turned into a condition of a query and into how close a hit is, the closest being 0.
 */
enum DivisionSearch {
    /** Nothing typed: everything is as close. */
    NOTHING("1 = 1", "CASE WHEN x.code IS NULL THEN 1 ELSE 0 END"),
    /** Leading digits of the code. */
    CODE("LOCATE(:typed, x.code) = 1", "CASE WHEN x.code = :typed THEN 0 ELSE 1 END"),
    /** The beginning of the name in pinyin, or its initials. */
    PINYIN(
            "(LOCATE(:typed, x.pinyinKey) = 1 OR LOCATE(:typed, x.initials) = 1)",
            "CASE WHEN x.initials = :typed OR x.pinyinKey = :typed THEN 0"
                    + " WHEN LOCATE(:typed, x.pinyinKey) = 1 THEN 1 ELSE 2 END"),
    /** Any part of the name, or of the name with its parents. */
    CHINESE(
            "LOCATE(:typed, x.%s) > 0",
            "CASE WHEN x.name = :typed OR x.%s = :typed THEN 0 WHEN LOCATE(:typed, x.name) = 1 THEN 1"
                    + " WHEN LOCATE(:typed, x.name) > 0 THEN 2 ELSE 3 END");

    private final String condition;
    private final String closeness;

    DivisionSearch(String condition, String closeness) {
        this.condition = condition;
        this.closeness = closeness;
    }

    /** The kind of search that {@code text} asks for. */
    static DivisionSearch of(String text) {
        if (text.isBlank()) {
            return NOTHING;
        }
        var typed = Pinyin.typed(text);
        if (typed.matches("\\d+")) {
            return CODE;
        }
        return typed.matches("[a-z0-9]+") ? PINYIN : CHINESE;
    }

    /** The condition on {@code x}, whose longest name is in the attribute {@code fullName}. */
    String condition(String fullName) {
        return condition.formatted(fullName);
    }

    /** An expression that is smaller the better {@code x} fits. */
    String closeness(String fullName) {
        return closeness.formatted(fullName);
    }

    /** Sets the parameter that the condition and the closeness name. */
    void bind(Query query, String text) {
        if (this != NOTHING) {
            query.setParameter("typed", this == CHINESE ? text.strip() : Pinyin.typed(text));
        }
    }
}
