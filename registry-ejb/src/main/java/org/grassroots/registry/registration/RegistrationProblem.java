package org.grassroots.registry.registration;

import org.grassroots.registry.shared.Problem;

/** What can go wrong between applying and being registered. */
public enum RegistrationProblem implements Problem {
    /** No organisation of this kind can lie in the division, or it is not one that the applicant reports for. */
    APPLICATION_DIVISION(422),
    /** Once handed in, kind and division stay what they were. */
    APPLICATION_DIVISION_FIXED(409),
    /** The division holds no longer; arguments: what it was called, and what it became. */
    APPLICATION_DIVISION_ENDED(409),
    /** Another application for the same place is under way: the division, the host or the name. */
    APPLICATION_OPEN(409),
    /** The application's state does not allow this step. */
    APPLICATION_STEP(409),
    /** Nothing was ticked to be done at once. */
    APPLICATION_BATCH_EMPTY(422),
    /** More than can be done at once; argument: the most. */
    APPLICATION_BATCH_TOO_MANY(422),
    /** A fault of the system kept one of several from being done. */
    APPLICATION_BATCH_BROKEN(500),
    /** What was handed in is locked while others judge it. */
    APPLICATION_LOCKED(409),
    /** It was returned as often as it may be; argument: how often. */
    APPLICATION_RETURNS_EXHAUSTED(409),
    /** Whoever applied or passed it cannot also decide it. */
    APPLICATION_SAME_PERSON(409),
    /** The stored content or evidence is not what was handed in or passed. */
    APPLICATION_TAMPERED(409),
    /** A return that says neither of the whole nor of any field what is wrong. */
    APPLICATION_REASON_MISSING(422),
    /** A day lies before another that it has to follow; argument: that other day. */
    APPLICATION_DAYS_REVERSED(422),
    /** A part is greater than the whole; argument: the whole. */
    APPLICATION_MORE_THAN_ALL(422),
    /** A number is less than the rules of the kind ask for; argument: the least. */
    APPLICATION_LESS_THAN(422),
    /** Something is told that only belongs to what is not ticked. */
    APPLICATION_NOT_ASKED(422),
    /** The host's credit code is unusual and nobody says why. */
    APPLICATION_CODE_UNEXPLAINED(422),
    /** A society has fewer members than it takes, and nobody says why; arguments: individuals, units. */
    APPLICATION_MEMBERS_FEW(422),
    /** The parts do not sum up to the whole; argument: the whole. */
    APPLICATION_SUM(422),
    /** No base with this number lives; argument: the number. */
    APPLICATION_PARENT_UNKNOWN(422),
    /** The base that it names carries on no longer, or not now; argument: its number. */
    APPLICATION_PARENT_GONE(409),
    /** No park association with this number lives; argument: the number. */
    APPLICATION_PARK_ASSOCIATION_UNKNOWN(422),
    /** The host belongs to centre or province, so that only the province decides. */
    APPLICATION_ROUTE_DIRECT(403),
    /** The organisation has an amendment under way. */
    AMENDMENT_OPEN(409),
    /** An amendment that changes nothing. */
    AMENDMENT_EMPTY(422),
    /** The register says something else by now than when the amendment was proposed. */
    AMENDMENT_OVERTAKEN(409),
    /** Something that was returned is handed in again as it was. */
    AMENDMENT_NOT_CORRECTED(422),
    /** The register knows a congress of this day or a later one; argument: its day. */
    CONGRESS_KNOWN(422),
    /** A session that does not follow the last one; argument: the least that does. */
    CONGRESS_SESSION(422),
    /** A term longer than usual needs an explanation; argument: its usual last day. */
    CONGRESS_TERM_LONG(422),
    /** No congress can be reported of an organisation that stands so; argument: its status. */
    CONGRESS_CLOSED(409),
    /** A paper of this kind is needed and missing. */
    APPLICATION_EVIDENCE_MISSING(422),
    /** More documents than one application may carry; argument: the most. */
    APPLICATION_EVIDENCE_TOO_MANY(422),
    /** A document that is unknown, or that was handed in for another division. */
    APPLICATION_EVIDENCE_UNKNOWN(422),
    /** The decision lies before the day on which what it grants was set up; argument: that day. */
    APPLICATION_DECIDED_TOO_EARLY(422),
    /** The founding was decided after the time to prepare it; argument: its last day. */
    APPLICATION_PREPARATION_OVER(422),
    /** Dates or documents of a party group where there is none. */
    APPLICATION_PARTY_GROUP(422);

    private final int status;

    RegistrationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
