package org.grassroots.registry.shared;

/** What can go wrong anywhere. */
public enum CommonProblem implements Problem {
    /** No such thing. */
    NOT_FOUND(404),
    /** There is such a thing, but not for this actor; told exactly like {@link #NOT_FOUND}. */
    FORBIDDEN(404) {
        @Override
        public String key() {
            return NOT_FOUND.name();
        }
    },
    /** The actor holds none of the roles that this act needs. */
    ROLE_MISSING(403),
    /** Nobody has signed in, or the session has ended. */
    NOT_SIGNED_IN(401),
    /** Somebody else changed the thing meanwhile; arguments: who, when. */
    STALE_EDIT(412),
    /** A write did not say which version it is based on. */
    VERSION_MISSING(428),
    /** Some fields are wrong; each is named beside. */
    FIELDS_INVALID(422),
    /** The request's text is not what it says it is. */
    MALFORMED(400),
    /** A field that has to be given is missing. */
    FIELD_REQUIRED(422),
    /** A field that nobody knows; argument: its name. */
    FIELD_UNKNOWN(422),
    /** A value of the wrong type or form; argument: what is expected. */
    FIELD_TYPE(422),
    /** A text that is too long; argument: the most characters. */
    FIELD_TOO_LONG(422),
    /** A date that may not lie in the future. */
    DATE_IN_FUTURE(422);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
