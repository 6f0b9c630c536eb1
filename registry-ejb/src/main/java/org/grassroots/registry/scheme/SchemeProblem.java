package org.grassroots.registry.scheme;

import org.grassroots.registry.shared.Problem;

/** What can go wrong with schemes and with documents scored by them. */
public enum SchemeProblem implements Problem {
    /** The text is no scheme document; each fault is told with a pointer. */
    SCHEME_REFUSED(422),
    /** The workbook is no scheme; each fault is told with the cell it is in. */
    SCHEME_WORKBOOK_REFUSED(422),
    /** The draft says something that has no place in a workbook. */
    SCHEME_NOT_FOR_WORKBOOK(409),
    /** The draft cannot be published; each fault is told with a pointer. */
    SCHEME_FAULTY(422),
    /** The version is published and never changes; arguments: code, version. */
    SCHEME_PUBLISHED(409),
    /** There is such a version; arguments: code, version. */
    SCHEME_VERSION_TAKEN(422),
    /** Only a published version can be used for this; arguments: code, version. */
    SCHEME_NOT_PUBLISHED(409),
    /** There is such a version already; arguments: code, version. */
    SCHEME_EXISTS(409),
    /** The draft has no such part, or no longer has it. */
    SCHEME_PART_GONE(409),
    /** The text is no case document that the scheme can score; each fault is told with a pointer. */
    CASE_REFUSED(422),
    /** A single fault of a document; arguments: the sentence in zh and in en, and the fault's name. */
    DOCUMENT_FAULT(422);

    private final int status;

    SchemeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
