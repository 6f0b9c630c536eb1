package org.grassroots.registry.archive.model;

import java.util.List;

/**
 * What the verification of a package found.
 *
 * @param root the SHA-256 of its manifest, to be compared with what the journal or a letter tells
 * @param cases how many cases lie in it
 * @param recomputed how many of them have a result, which was computed again
 * @param regraded whether the quota was applied and the sample drawn again; not while files are damaged
 * @param evidence how many files of evidence were compared
 */
public record Report(
        Manifest manifest,
        String root,
        int cases,
        int recomputed,
        boolean regraded,
        int evidence,
        List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether everything is as it was written, and every result comes out the same. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
