package org.grassroots.registry.figure;

import org.grassroots.registry.shared.Problem;

/** What can go wrong while figures are reported. */
public enum FigureProblem implements Problem {
    /** No figure that organisations of this kind report; argument: the code. */
    FIGURE_NOT_REPORTED(422),
    /** No decimal number, or with more decimals than the figure has; argument: how many it may have. */
    AMOUNT_NOT_A_NUMBER(422),
    /** Outside of what the figure can be; arguments: the least, the most. */
    AMOUNT_OUT_OF_RANGE(422),
    /** A figure without a value; where there is nothing to count, it is 0. */
    AMOUNT_MISSING(422),
    /** Sent back and not corrected since; argument: the reason. */
    AMOUNT_RETURNED(422),
    /** A part of something is more than the whole; arguments: the whole in Chinese and in English. */
    AMOUNT_EXCEEDS_WHOLE(422),
    /** The value moved far from last year's, and nobody says why. */
    EXPLANATION_MISSING(422),
    /** Nothing is reported for this year; arguments: the first and the last year for which something is. */
    REPORT_YEAR(404),
    /** The organisation's kind reports no figures. */
    REPORT_NO_FIGURES(409),
    /** A reviewer has the report; it cannot be written on. */
    REPORT_LOCKED(409),
    /** Some values are missing or wrong; each is named beside. */
    REPORT_INCOMPLETE(422),
    /** Nothing was written since it was handed in last. */
    REPORT_NOTHING_NEW(409),
    /** The report is not with a reviewer. */
    REPORT_NOT_HANDED_IN(409),
    /** Whoever wrote or handed in cannot also review. */
    REPORT_SAME_PERSON(409),
    /** A reviewer may not judge an organisation for which they report themselves. */
    REPORT_OWN_ORGANISATION(409);

    private final int status;

    FigureProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
