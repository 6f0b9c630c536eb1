package org.grassroots.registry.supervision;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with orders to put things right. */
public enum SupervisionProblem implements Problem {
    /** The order is in a state that does not allow this; argument: the state's name. */
    ORDER_OUT_OF_ORDER(409),
    /** Some items have no answer yet; argument: their places. */
    ITEMS_UNANSWERED(409),
    /** Who acts for the organisation, its county or its city does not judge it. */
    JUDGE_OF_THE_PLACE(409),
    /** Who had another part in the order does not judge it. */
    JUDGE_HAD_A_PART(409),
    /** The organisation has an order that is still open. */
    ORDER_OPEN(409),
    /** The decided grade asks for no rectification. */
    GRADE_ASKS_NOTHING(409),
    /** Nothing was found on site, or the inspection is not done. */
    NOTHING_FOUND(409),
    /** There is an order for this result or these findings already. */
    ORDERED_ALREADY(409),
    /** The organisation does not exist any more. */
    ADDRESSEE_ENDED(409),
    /** The order would be issued before the results were decided; argument: the day of the decision. */
    ISSUED_BEFORE_DECISION(422),
    /** The deadline has to lie after the day of issue. */
    DUE_BEFORE_ISSUED(422),
    /** The deadline lies beyond what the rule allows; argument: the last day allowed. */
    DUE_TOO_LATE(422),
    /** There is nothing to be mended, or too much; argument: the most items. */
    ITEM_COUNT(422),
    /** An item names an indicator or a finding that gives no ground. */
    ITEM_GROUND_UNKNOWN(422),
    /** There is nobody in the campaign to whom an order would go. */
    NOBODY_TO_ORDER(409),
    /** There is no such item; argument: its place. */
    ITEM_UNKNOWN(404),
    /** A file is not stored, or for another division. */
    ORDER_EVIDENCE_UNKNOWN(422);

    private final int status;

    SupervisionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
