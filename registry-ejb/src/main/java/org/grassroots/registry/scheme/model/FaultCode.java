package org.grassroots.registry.scheme.model;

/**
 * Everything that can be wrong with a document. The texts for people are in {@code faults_zh.properties} and
 * {@code faults_en.properties} under these names.
 *
 * <p>Of a scheme document some refuse the import; every other lets it in as a draft and refuses its publication
 * (contract §1). A case or result document with any fault is refused.
 */
public enum FaultCode {
    MALFORMED(Effect.REFUSES_IMPORT),
    TOO_LARGE(Effect.REFUSES_IMPORT),
    TOO_DEEP(Effect.REFUSES_IMPORT),
    TOO_MANY_VALUES(Effect.REFUSES_IMPORT),
    KEY_TOO_LONG(Effect.REFUSES_IMPORT),
    TEXT_NOT_ALLOWED(Effect.REFUSES_IMPORT),
    NUMBER_TOO_LONG(Effect.REFUSES_IMPORT),
    DUPLICATE_KEY(Effect.REFUSES_IMPORT),
    UNKNOWN_KEY(Effect.REFUSES_IMPORT),
    WRONG_TYPE(Effect.REFUSES_IMPORT),
    VALUE_UNKNOWN(Effect.REFUSES_IMPORT),
    DUPLICATE_CODE(Effect.REFUSES_IMPORT),
    FORMAT_UNKNOWN(Effect.REFUSES_IMPORT),
    IDENTITY_MISSING(Effect.REFUSES_IMPORT),

    KEY_MISSING(Effect.REFUSES_PUBLICATION),
    CODE_FORM(Effect.REFUSES_PUBLICATION),
    TITLE_MISSING(Effect.REFUSES_PUBLICATION),
    EMPTY_LIST(Effect.REFUSES_PUBLICATION),
    WEIGHT_NOT_POSITIVE(Effect.REFUSES_PUBLICATION),
    INDICATORS_SUM(Effect.REFUSES_PUBLICATION),
    DIMENSIONS_SUM(Effect.REFUSES_PUBLICATION),
    POINTS_OUT_OF_RANGE(Effect.REFUSES_PUBLICATION),
    POINTS_DECIMALS(Effect.REFUSES_PUBLICATION),
    NUMBER_OUT_OF_RANGE(Effect.REFUSES_PUBLICATION),
    BANDS_NOT_DESCENDING(Effect.REFUSES_PUBLICATION),
    BANDS_NOT_ENDING_AT_ZERO(Effect.REFUSES_PUBLICATION),
    GRADE_TWICE(Effect.REFUSES_PUBLICATION),
    GRADE_WITHOUT_BAND(Effect.REFUSES_PUBLICATION),
    QUOTA_ON_LAST_BANDS(Effect.REFUSES_PUBLICATION),
    STEPS_NOT_ASCENDING(Effect.REFUSES_PUBLICATION),
    CHECKLIST_COUNT(Effect.REFUSES_PUBLICATION),
    CONDITION_UNKNOWN(Effect.REFUSES_PUBLICATION),
    FIGURE_UNKNOWN(Effect.REFUSES_PUBLICATION),
    EXPRESSION(Effect.REFUSES_PUBLICATION),
    ASKS_REGISTER_FACT(Effect.REFUSES_PUBLICATION),

    ANSWER_INDICATOR_UNKNOWN(Effect.REFUSES_CASE),
    ANSWER_NOT_ASKED(Effect.REFUSES_CASE),
    ANSWER_UNFIT(Effect.REFUSES_CASE),
    OPTION_UNKNOWN(Effect.REFUSES_CASE),
    CONDITION_NOT_ASKED(Effect.REFUSES_CASE),
    RATING_OUT_OF_RANGE(Effect.REFUSES_CASE),
    INAPPLICABLE_UNKNOWN(Effect.REFUSES_CASE),
    REASON_MISSING(Effect.REFUSES_CASE),
    DIMENSION_INAPPLICABLE(Effect.REFUSES_CASE),
    BONUS_UNKNOWN(Effect.REFUSES_CASE),
    DEDUCTION_UNKNOWN(Effect.REFUSES_CASE),
    VETO_UNKNOWN(Effect.REFUSES_CASE),
    LISTED_TWICE(Effect.REFUSES_CASE),
    EXPERTS_ONLY(Effect.REFUSES_CASE),
    AUDITORS_ONLY(Effect.REFUSES_CASE),
    EVIDENCE_REQUIRED(Effect.REFUSES_CASE);

    private enum Effect {
        REFUSES_IMPORT,
        REFUSES_PUBLICATION,
        REFUSES_CASE
    }

    private final Effect effect;

    FaultCode(Effect effect) {
        this.effect = effect;
    }

    /** Whether a scheme document with this fault is none, and cannot even be a draft. */
    public boolean refusesImport() {
        return effect == Effect.REFUSES_IMPORT;
    }
}
