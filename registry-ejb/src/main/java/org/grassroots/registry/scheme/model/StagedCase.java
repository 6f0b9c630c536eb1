package org.grassroots.registry.scheme.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A case with its three stages (contract §3.5).
 *
 * @param self what the organisation said
 * @param desk what the reviewers hold true: a whole document, which starts as a copy of self
 * @param onSite what inspectors found instead: only what they corrected, laid over the desk's
 * @param unconfirmed indicators whose desk value nobody confirmed yet, so that it does not count
 * @param adjustments the auditors' own, which apply alike to every total; those within the documents are not read
 */
public record StagedCase(
        CaseDocument self, CaseDocument desk, CaseDocument onSite, Set<String> unconfirmed, Adjustments adjustments) {

    public StagedCase {
        unconfirmed = Set.copyOf(unconfirmed);
    }

    /** A case of which one document is known and holds: that of the reviewers. */
    public static StagedCase reviewed(CaseDocument document) {
        var empty = CaseDocument.empty(document.id());
        return new StagedCase(empty, document, empty, Set.of(), document.adjustments());
    }

    /**
     * Reads the three stages out of a frozen case in canonical form; whatever else the document holds is passed over.
     *
     * @throws FaultsException with everything for which a stage is no case document
     */
    public static StagedCase read(String frozen) {
        var members = CanonicalMembers.of(frozen);
        var self = stage(members, "self");
        var desk = stage(members, "desk");
        return new StagedCase(self, desk, stage(members, "onSite"), Set.of(), desk.adjustments());
    }

    private static CaseDocument stage(Map<String, String> members, String name) {
        return CaseDocument.read(members.getOrDefault(name, ""));
    }

    public String id() {
        return self.id();
    }

    /**
     * The desk's document with the inspectors' findings laid over it; an answer on site makes an indicator apply
     * again.
     */
    CaseDocument overlaid() {
        var figures = new HashMap<>(desk.figures());
        figures.putAll(onSite.figures());
        var answers = new HashMap<>(desk.answers());
        answers.putAll(onSite.answers());
        var inapplicable = new HashMap<>(desk.inapplicable());
        inapplicable.keySet().removeAll(onSite.answers().keySet());
        inapplicable.putAll(onSite.inapplicable());
        return new CaseDocument(id(), figures, answers, inapplicable, adjustments);
    }
}
