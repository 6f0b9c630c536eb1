package org.grassroots.registry.web.registration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.registration.CongressReport;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.web.evidence.Papers;

/** The inputs for the papers of a congress, one for each kind, and which of those handed in before are left out. */
public class CongressPapers {

    private final Map<String, Papers> inputs = new LinkedHashMap<>();
    private final Map<String, Boolean> dropped = new HashMap<>();

    CongressPapers() {
        CongressReport.PAPERS.forEach(kind -> inputs.put(kind.name(), new Papers(kind.key())));
    }

    /** Stores what came with the form; all papers by their id, and what each is. */
    Map<String, DocumentKind> store(
            Map<String, DocumentKind> known, EvidenceService evidences, DivisionCode jurisdiction) {
        var papers = new HashMap<>(known);
        papers.keySet().removeIf(file -> Boolean.TRUE.equals(dropped.get(file)));
        inputs.forEach((kind, input) ->
                input.store(evidences, jurisdiction).forEach(file -> papers.put(file, DocumentKind.valueOf(kind))));
        return papers;
    }

    public List<DocumentKind> getKinds() {
        return CongressReport.PAPERS;
    }

    /** The input for each kind, by the name of the kind. */
    public Map<String, Papers> getInputs() {
        return inputs;
    }

    /** Which of those handed in before are left out, by their id. */
    public Map<String, Boolean> getDropped() {
        return dropped;
    }
}
