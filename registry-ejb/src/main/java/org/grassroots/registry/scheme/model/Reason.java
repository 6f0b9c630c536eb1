package org.grassroots.registry.scheme.model;

import java.util.List;
import java.util.Locale;

/** Why an indicator or a dimension has no points (contract §3.3, §3.6); texts in {@code rules_*.properties}. */
public enum Reason {
    /** A figure that the rule reads has no value. */
    FIGURE_MISSING,
    /** The question is unanswered, or answered in a way the method cannot read. */
    ANSWER_MISSING,
    TOO_FEW_EXPERTS,
    /** A division by zero, and the scheme does not say what then. */
    UNDEFINED,
    /** Neither a confirmed desk value nor an on-site value. */
    NOT_REVIEWED,
    /** No indicator of the dimension applies to the case. */
    DIMENSION_INAPPLICABLE,
    /** The draft does not say how the indicator is scored. */
    METHOD_INCOMPLETE,
    /** An archived scheme scores nothing. */
    ARCHIVED;

    /** The reason in words, in Chinese or English. */
    public String text(Locale language) {
        return Rule.text(name(), language, List.of());
    }
}
