package org.grassroots.registry.scheme.model;

/**
 * What the linter advises about a scheme that may be published all the same; the texts for people are in {@code
 * lint_zh.properties} and {@code lint_en.properties} under these names.
 */
public enum LintCode {
    /** The four services weigh less than they must in a scheme of county associations (work report: 突出四服务). */
    SERVICES_TOO_LIGHT,
    /** No case can ever come to the band's points. */
    BAND_UNREACHABLE,
    /** No figures can ever reach the step. */
    STEP_UNREACHABLE,
    /** An earlier set of conditions always wins. */
    SET_UNREACHABLE,
    /** The weight of the indicator can never be earned in full. */
    WEIGHT_UNREACHABLE,
    /** Somebody says or reports something, and nothing proves it. */
    EVIDENCE_UNASKED,
    /** Nearly everybody earned everything. */
    CEILING,
    /** The best and the worst cases earned nearly the same. */
    DISCRIMINATES_LITTLE,
    /** Two indicators say nearly the same. */
    CORRELATED
}
