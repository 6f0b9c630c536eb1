package org.grassroots.registry.evidence;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with a file handed in as proof. */
public enum EvidenceProblem implements Problem {
    /** The content is none of the formats taken, or not what the name's ending says; arguments: the name, the content. */
    EVIDENCE_TYPE(415),
    /** The file is too large; argument: the most megabytes. */
    EVIDENCE_TOO_LARGE(413),
    /** There is nothing in the file. */
    EVIDENCE_EMPTY(422),
    /** A form was sent where the file itself is expected. */
    EVIDENCE_FORM(415);

    private final int status;

    EvidenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
