package org.grassroots.registry.scheme.model;

import java.util.HashMap;
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
     * Reads the three stages out of a frozen case; whatever else the document holds is left alone.
     *
     * @throws FaultsException with everything for which it holds none
     */
    public static StagedCase read(String frozen) {
        var log = new FaultLog();
        var root = JsonCursor.over(JsonText.read(frozen, log, JsonText.Size.LIST), "", log);
        var desk = stage(root, "desk");
        var staged = new StagedCase(stage(root, "self"), desk, stage(root, "onSite"), Set.of(), desk.adjustments());
        log.refuse();
        return staged;
    }

    private static CaseDocument stage(JsonCursor root, String key) {
        root.require(key);
        return root.object(key).map(CaseReader::read).orElse(CaseDocument.empty(""));
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
