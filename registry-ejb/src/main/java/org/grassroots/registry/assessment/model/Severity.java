package org.grassroots.registry.assessment.model;

/** How much a finding weighs. */
public enum Severity {
    /** Worth knowing, and nothing to be put right. */
    REMARK,
    /** To be put right. */
    MINOR,
    /** To be put right, and first. */
    MAJOR
}
