package org.grassroots.registry.scheme.model;

/** The sentences of an explanation (contract §5). */
public enum RuleKey {
    YES_NO,
    YES_NO_VALUE,
    CHOICE,
    CHECKLIST,
    CHECKLIST_SETS,
    THRESHOLD,
    PROPORTION,
    FORMULA,
    DEDUCTION,
    DEDUCTION_VALUE,
    EXPERT,
    NO_METHOD,
    /** The sum of the indicators. */
    DIMENSION,
    /** The sum of the indicators, scaled up because some do not apply. */
    DIMENSION_SCALED,
    TOTAL,
    /** The official total is the result. */
    RESULT,
    /** The result is a blend of self and official total. */
    RESULT_BLENDED,
    /** The band gives the grade. */
    GRADE_BAND,
    /** A veto gives the grade. */
    GRADE_VETO,
    /** The quota moved the case down one band. */
    GRADE_QUOTA,
    NO_GRADE,
    NEXT_FIGURE,
    NEXT_CONDITION
}
