package org.grassroots.registry.organisation;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with the register. */
public enum OrganisationProblem implements Problem {
    /** The division has an organisation of this kind already; arguments: its name and number. */
    DIVISION_TAKEN(409),
    /** No organisation of this kind can lie in such a division; argument: the division. */
    DIVISION_UNFIT(422),
    /** Nothing can be true of an organisation before it was established; argument: that day. */
    BEFORE_ESTABLISHED(422),
    /** The attribute cannot have such a content; argument: what it can be. */
    CONTENT_UNFIT(422),
    /** The organisation's life has ended, so nothing more happens to it; argument: its status. */
    ORGANISATION_ENDED(409),
    /** The status changes by what befalls the organisation, not by being written. */
    STATUS_NOT_WRITTEN(422),
    /** This cannot befall an organisation that stands so; argument: its status. */
    LIFE_ACT_CLOSED(409),
    /** This cannot befall organisations of the kind. */
    LIFE_NOT_FOR_KIND(409),
    /** The title of a base still holds; argument: its last day. */
    TITLE_HOLDS(409),
    /** Nothing befalls an organisation before it came to stand as it does; argument: that day. */
    LIFE_BEFORE_LAST(422),
    /** Whoever asked for the end of an organisation does not decide it. */
    LIFE_SAME_PERSON(403),
    /** Others live that depend on it and have to be moved or closed first; arguments: how many, and some of their names. */
    LIFE_DEPENDENTS(409),
    /** It has still to put right what it was ordered to; argument: the number of the order. */
    LIFE_RECTIFICATION_OPEN(409),
    /** A step of the ladder of sanctions would be left out, or is not open on this ground; argument: where it stands. */
    SANCTION_STEP(409),
    /** No record tells this ground; argument: the ground. */
    SANCTION_GROUND(409),
    /** In a serious case the standing committee decides. */
    SANCTION_BODY(422),
    /** The organisation can still be heard; argument: the last day of that. */
    SANCTION_UNHEARD(422),
    /** Nothing new can depend on what is not an active base; arguments: its name and status. */
    PARENT_CLOSED(409),
    /** The register does not say when the term of those in office ends. */
    TERM_UNKNOWN(409),
    /** A term goes on for a year at the most; arguments: its end, and the last day to which it can be extended. */
    TERM_EXTENSION(422),
    /** Nobody of this name served as one of the four heads on that day; argument: the day. */
    DUTY_NOT_IN_OFFICE(422),
    /** The entry of the duty log is cancelled already. */
    DUTY_CANCELLED(409),
    /** Whoever bears the name is in office, or will be. */
    NAME_IN_OFFICE(409),
    /** Something is being decided that names whoever bears the name. */
    NAME_UNDER_WAY(409),
    /** The name stands nowhere in what is kept about the organisation. */
    NAME_NOWHERE(422),
    /** An entry of the duty log has one file at the most. */
    DUTY_EVIDENCE_MANY(422),
    /** Somebody else mended or withdrew the project since. */
    PROJECT_REPLACED(409),
    /** Only bases keep a ledger of projects. */
    PROJECTS_NOT_FOR_KIND(422),
    /** A project lands on a day in an enterprise: both are told, or neither. */
    PROJECT_LANDING_HALF(422),
    /** A project lands after it was introduced; argument: that day. */
    PROJECT_LANDED_BEFORE(422),
    /** This takes a paper that proves it. */
    LIFE_PAPER_MISSING(422),
    /** An organisation does not merge with itself. */
    MERGER_SELF(422),
    /** Only organisations of one kind merge; argument: the name of another kind's. */
    MERGER_KINDS(422),
    /** Only what is active merges or carries on; arguments: its name and status. */
    MERGER_NOT_ACTIVE(409),
    /** One organisation carries on for those that merge. */
    MERGER_ONE(422),
    /** One organisation splits at a time. */
    SPLIT_ONE(422),
    /** An organisation does not come from itself. */
    SPLIT_SELF(422),
    /** What comes from an organisation is of its kind; argument: the name of another kind's. */
    SPLIT_KINDS(422),
    /** What ends by a split has two successors at the least. */
    SPLIT_FEW(422),
    /** Dependents go to one of the successors. */
    SPLIT_HEIR(422),
    /** Only what is active splits; arguments: its name and status. */
    SPLIT_NOT_ACTIVE(409),
    /** Something depends on what ends, and the plan does not say where it goes; argument: its name. */
    SPLIT_DEPENDENTS(409),
    /** This does not depend on what splits; argument: its name. */
    SPLIT_NOT_DEPENDENT(409),
    /** Those that move lie in one division; argument: the name of one that lies in another. */
    MOVE_FROM_MANY(422),
    /** They lie in the division already. */
    MOVE_NOWHERE(422),
    /** It no longer lies where it was to move from; arguments: its name and that division. */
    MOVE_ELSEWHERE(409),
    /** The host is the same afterwards. */
    HOST_SAME(422),
    /** Nothing that lives names this host; argument: its name. */
    HOST_EMPTY(409),
    /** It was planned before the type, affiliation and industry of the new host were asked; argument: its name. */
    HOST_UNTOLD(409),
    /** The register does not tell type and affiliation of the host before; argument: the name of the organisation. */
    HOST_UNKNOWN(409),
    /** The life of an organisation that the reorganisation names has ended; arguments: its name and status. */
    REORGANISATION_ENDED(409),
    /** Nobody has this registry number; argument: the number. */
    NUMBER_UNKNOWN(422),
    /** A division does not change into itself, nor into one of another level. */
    DIVISIONS_UNFIT(422),
    /** Nothing that lives lies in the division; argument: the division. */
    DIVISION_EMPTY(422),
    /** The reorganisation has come too far for this, or not far enough. */
    REORGANISATION_STATE(409),
    /** Something happened to an organisation since, so that this cannot be taken back; argument: its name. */
    REORGANISATION_MOVED_ON(409),
    /** It is taken back from its own day on at the earliest; argument: that day. */
    REORGANISATION_UNDONE_BEFORE(422),
    /** One of the files named as proof does not exist or cannot be seen. */
    ORGANISATION_EVIDENCE_UNKNOWN(422);

    private final int status;

    OrganisationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
