package org.grassroots.registry.assessment.model;

import java.util.Locale;

/** What can be done to a case. */
public enum CaseVerb {
    /** The organisation answers, attaches evidence or declares something not applicable. */
    ANSWER,
    /** The organisation hands in its self-inspection. */
    SUBMIT,
    /** Time has run out on an organisation that did not hand in. */
    LAPSE,
    /** The association decides that the organisation has time until later. */
    EXTEND,
    /** An outage of the system moved the deadline on which time had run out, so there is time again. */
    REOPEN,
    /** The organisation is left out of this campaign. */
    EXEMPT,
    /** An auditor corrects a value at the desk, or rules on bonus, deductions and vetoes. */
    ASSESS,
    /** Experts are given a seat on its panel, or another takes one over. */
    EMPANEL,
    /** An expert of the panel hands in what they rate. */
    RATE,
    /** The organisation shall correct something. */
    RETURN,
    /** The review at the desk is done. */
    REVIEW,
    /** The review is taken up again. */
    REVISE,
    /** It is drawn, or taken, into the sample for inspections on site. */
    SAMPLE,
    /** An inspector writes down what was found on site. */
    FIND,
    /** The inspection on site is done. */
    INSPECT,
    /** A second person confirms, which makes the result. */
    CONFIRM,
    /** The confirmation does not hold: its result is void and the review is taken up again. */
    ANNUL,
    /** The result is put on public notice, after the quota. */
    NOTICE,
    /** The organisation objects to its result. */
    OBJECT,
    /** Others than those who scored it correct what they find wrong. */
    RECHECK,
    /** The objection is answered, which makes the result that counts. */
    SETTLE,
    /** The association decides the result. */
    DECIDE;

    /** Whether it judges the organisation, so that nobody may do it who reports for that organisation. */
    public boolean isJudging() {
        return this != ANSWER && this != SUBMIT && this != LAPSE && this != REOPEN && this != OBJECT;
    }

    /** The act as the journal names it. */
    public String action() {
        return "assessment." + name().toLowerCase(Locale.ROOT);
    }
}
