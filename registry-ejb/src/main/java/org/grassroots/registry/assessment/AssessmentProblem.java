package org.grassroots.registry.assessment;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with campaigns and cases. */
public enum AssessmentProblem implements Problem {
    /** There already is a campaign of this code; argument: the code. */
    CAMPAIGN_CODE_TAKEN(409),
    /** The scheme judges organisations of a kind that is not registered here; argument: the kind. */
    CAMPAIGN_SUBJECT(422),
    /** The campaign is past or before the stage that this needs; argument: its stage's name. */
    CAMPAIGN_STATE(409),
    /** By its calendar the campaign cannot go on yet. */
    CAMPAIGN_TOO_EARLY(409),
    /** Some of its cases are not done with; arguments: the name of one, and of its state. */
    CAMPAIGN_NOT_DONE(409),
    /** A day of the calendar lies before the one that it follows. */
    CALENDAR_ORDER(422),
    /** The public notice lasts from one working day to so many; argument: the most. */
    NOTICE_DAYS(422),
    /** The deadline of the self-inspection has to lie after now. */
    CAMPAIGN_DEADLINE_PAST(422),
    /** On that day there is no active organisation of the kind; argument: the day. */
    CAMPAIGN_EMPTY(409),
    /** The organisation has its case in the campaign; arguments: its name and the campaign's code. */
    ALREADY_ENTERED(409),
    /** No organisation of the campaign's kind that is active; arguments: what was named, and the day. */
    NOT_ACTIVE(422),
    /** Whoever plans or scores does not decide. */
    SAME_PERSON(409),
    /** Nobody judges an organisation for which they report themselves. */
    OWN_ORGANISATION(409),
    /** The case is in a state that does not allow this; argument: the state's name. */
    CASE_STEP_OUT_OF_ORDER(409),
    /** The campaign is in a stage that does not allow this; argument: the stage's name. */
    CASE_STAGE(409),
    /** Who had a part in the result does not recheck it. */
    RECHECK_BY_OTHERS(409),
    /** No dimension is named with a remark, and none is said of all of them. */
    NOTHING_RETURNED(422),
    /** No dimension of this code in the scheme; argument: the code. */
    DIMENSION_UNKNOWN(422),
    /** It belongs to a dimension that was not returned, so it stays as it was handed in. */
    DIMENSION_NOT_RETURNED(409),
    /** A deadline that has passed is not extended any more; argument: the state of campaign or case. */
    EXTENSION_TOO_LATE(409),
    /** A deadline is extended until later than it is now; argument: the present deadline as text. */
    EXTENSION_NO_LATER(422),
    /** An extension is for one case or for a division, not for both. */
    EXTENSION_WHOSE(422),
    /** No case of the division has time left that could be extended; argument: the division. */
    EXTENSION_NOBODY(409),
    /** An outage ends after it began, and both lie in the past. */
    OUTAGE_SPAN(422),
    /** An outage is recorded within so many days; argument: how many. */
    OUTAGE_LONG_AGO(422),
    /** The outage has ended already. */
    OUTAGE_ENDED(409),
    /** A fingerprint is 64 of the characters 0 to 9 and a to f. */
    FINGERPRINT_UNFIT(422),
    /** A batch is a number from 1 up to so many; argument: the last. */
    SCOPE_BATCH(422),
    /** The seed can have letters, digits and hyphens, up to so many; argument: the most. */
    SEED_UNFIT(422),
    /** The deadline of the self-inspection has passed; argument: the deadline as text. */
    DEADLINE_PASSED(409),
    /** The self-inspection has not ended yet; argument: the deadline as text. */
    DEADLINE_NOT_PASSED(409),
    /** Something is missing; each thing is told by indicator. */
    CASE_INCOMPLETE(422),
    /** An indicator has no points yet, so there is nothing to confirm; each is told. */
    CASE_UNSCORED(409),
    /** The contents of the case are not those that were seen or reviewed. */
    CONTENT_CHANGED(412),
    /** No indicator of this code in the scheme; argument: the code. */
    INDICATOR_UNKNOWN(422),
    /** The question of this indicator was not answered. */
    ANSWER_MISSING(422),
    /** Only experts rate this indicator. */
    ANSWER_BY_EXPERTS(422),
    /** Experts rate nothing but what is for experts. */
    ANSWER_NOT_BY_EXPERTS(422),
    /** A panel needs so many different experts; argument: how many. */
    PANEL_TOO_SMALL(422),
    /** The scheme has no indicator that experts rate. */
    PANEL_NOT_NEEDED(409),
    /** Not all of the panel have handed in; arguments: how many have, and of how many. */
    PANEL_INCOMPLETE(409),
    /** A panel was appointed, so nobody enters its ratings by hand. */
    PANEL_RATES(409),
    /** Nobody who could be on the panel; argument: who was named. */
    EXPERT_UNKNOWN(422),
    /** Somebody who is on the panel already; argument: the name. */
    EXPERT_SEATED(409),
    /** Somebody who is responsible for the organisation, its county or its city; argument: the name. */
    EXPERT_OF_THE_PLACE(409),
    /** Somebody who had another part in the case; argument: the name. */
    EXPERT_HAD_A_PART(409),
    /** Whoever acts is not on the panel of this case. */
    NOT_ON_THE_PANEL(409),
    /** The ratings were handed in, which fixes them. */
    RATING_FIXED(409),
    /** No rating within the range, with two decimals at most; argument: the highest. */
    RATING_RANGE(422),
    /** Cases are drawn for a second scoring, and scored, after the desk review and before the notice; argument: the stage. */
    SECOND_STAGE(409),
    /** The campaign was drawn from before. */
    SECOND_DRAWN(409),
    /** So many cases cannot be drawn; argument: how many reviewed ones there are. */
    SECOND_SIZE(422),
    /** None of the auditors named may score a case a second time; argument: its organisation's name. */
    SECOND_NOBODY(409),
    /** Whoever scores a case a second time does not see the first before having handed in. */
    SECOND_BLIND(409),
    /** Somebody else scores this case a second time. */
    NOT_THE_SECOND(409),
    /** The second scoring was handed in, which fixes it. */
    SECOND_FIXED(409),
    /** The figure is not read by this indicator; argument: the figure's code. */
    FIGURE_UNKNOWN(422),
    /** The register holds this figure; amend the register instead. */
    FIGURE_DERIVED(422),
    /** No decimal number that the figure can have; arguments: how many decimals, the least, the most. */
    FIGURE_NOT_A_NUMBER(422),
    /** A figure of this indicator is not given yet; arguments: its title in zh and in en. */
    FIGURE_MISSING(422),
    /** Points are claimed without the evidence that the scheme asks for. */
    EVIDENCE_MISSING(422),
    /** A file that lies outside of the case's division, or is none. */
    CASE_EVIDENCE_UNKNOWN(422),
    /** No bonus, deduction or veto of this code in the scheme; argument: the code. */
    RULING_UNKNOWN(422),
    /** A ruling counts from once to so many times; argument: the most. */
    RULING_TIMES(422),
    /** An indicator cannot be scored yet; arguments: why, in zh and in en, and the reason's name. */
    INDICATOR_UNSCORED(409),
    /** The case has no result yet. */
    RESULT_NOT_YET(404),
    /** A team has so many members at least; argument: how many. */
    TEAM_TOO_SMALL(422),
    /** Whoever leads a team is one of its members. */
    TEAM_LEADER(422),
    /** No city; argument: the code. */
    TEAM_CITY(422),
    /** The city has a team in this campaign; argument: its code. */
    TEAM_CITY_TAKEN(422),
    /** No inspector with an open account; argument: the account. */
    TEAM_INSPECTOR_UNKNOWN(422),
    /** Nobody inspects where they have a task of their own; arguments: the name, and the city's code. */
    TEAM_MEMBER_AT_HOME(409),
    /** Somebody is in a team of this campaign; argument: the name. */
    TEAM_MEMBER_TAKEN(409),
    /** Another team inspects the case. */
    TEAM_OF_OTHERS(409),
    /** Nobody inspects at home, or a case in which they had another part. */
    INSPECTOR_RECUSED(409),
    /** Inspection sheets that cannot be taken as they are; every fault is told by its cell. */
    SHEET_REFUSED(422),
    /** None of the sheets of a workbook is an inspection sheet. */
    SHEET_NONE(422),
    /** A workbook that brings programs along. */
    SHEET_MACROS(422),
    /** A sheet without the head that tells which case it is. */
    SHEET_FORM(422),
    /** Another case than the one that the sheet was to be for; arguments: the registry number of that. */
    SHEET_OTHER_CASE(422),
    /** Two sheets for one case; argument: the other sheet. */
    SHEET_TWICE(422),
    /** No such case that whoever asks may inspect. */
    SHEET_CASE_UNKNOWN(422),
    /** The case is not as it was when the sheet was handed out. */
    SHEET_STALE(409),
    /** What the sheet says of the case is no longer so; argument: what is. */
    SHEET_CELL_CHANGED(409),
    /** A cell that is only to be read was changed; argument: what it said. */
    SHEET_CELL_FIXED(422),
    /** Something is written where nothing belongs. */
    SHEET_CELL_OUTSIDE(422),
    /** Nothing is to be found on site in this line. */
    SHEET_CELL_CLOSED(422),
    /** A formula where a value belongs. */
    SHEET_FORMULA(422),
    /** No line of this sheet; argument: the codes that it begins with. */
    SHEET_ROW_UNKNOWN(422),
    /** A line stands there twice; argument: the codes that it begins with. */
    SHEET_ROW_TWICE(422),
    /** A line was deleted; argument: the codes that it began with. */
    SHEET_ROW_MISSING(422),
    /** Neither yes nor no. */
    SHEET_YES_NO(422),
    /** None of the options; argument: their codes. */
    SHEET_CHOICE(422),
    /** None of the conditions; arguments: what was typed, and their codes. */
    SHEET_CONDITION(422),
    /** No whole number. */
    SHEET_COUNT(422),
    /** No day, and one is needed with what was found. */
    SHEET_VISITED(422),
    /** The inspection was before the case was sampled, or is still to come; arguments: the first and the last day. */
    SHEET_VISITED_WHEN(422),
    /** The results of the campaign are not decided yet. */
    CAMPAIGN_NOT_DECIDED(409),
    /** The organisation was left out of the campaign, so there is nothing to tell it. */
    CASE_EXEMPT(409),
    /** The bulletin is issued, and says what it says. */
    BULLETIN_ISSUED(409),
    /** The bulletin is not issued yet. */
    BULLETIN_NOT_ISSUED(404),
    /** So many recipients at the most; argument: how many. */
    BULLETIN_RECIPIENTS(422),
    /** Who has to get a copy is not among the recipients; argument: who. */
    BULLETIN_COPY_MISSING(422),
    /** Issued before the results were decided; argument: when they were. */
    BULLETIN_TOO_EARLY(422),
    /** Another bulletin has this number; argument: the number. */
    BULLETIN_NUMBER_TAKEN(422),
    /** Nobody in the campaign has a result that a scheme could be tried on; argument: the campaign's code. */
    WHAT_IF_NO_CASES(422),
    /** The tried version is for organisations of another kind; arguments: its kind, and that of the campaign. */
    WHAT_IF_SUBJECT(422),
    /** An archived scheme scores nothing. */
    WHAT_IF_ARCHIVED(422),
    /** The mapping names an indicator that the version before does not have; argument: its code. */
    WHAT_IF_MAPPING_BEFORE(422),
    /** The mapping names an indicator that the tried version does not have; argument: its code. */
    WHAT_IF_MAPPING_AFTER(422),
    /** The mapping gives an indicator of the tried version two sources; argument: its code. */
    WHAT_IF_MAPPING_TWICE(422),
    /** A line that maps no indicator to another, or one that was mapped before; argument: the line. */
    WHAT_IF_MAPPING_LINE(422),
    /** As many runs are under way as may be at a time; argument: how many. */
    WHAT_IF_BUSY(409),
    /** The run has ended, or it has not ended yet, and this needs the other. */
    WHAT_IF_STATE(409);

    private final int status;

    AssessmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
