package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;

/** Attaches stored files to the indicators of a case, if they lie within the case's jurisdiction. */
@ApplicationScoped
class Attachments {

    private CaseRows rows;
    private EvidenceService evidence;

    @SuppressWarnings("NullAway.Init")
    protected Attachments() {
        // for the container's proxy
    }

    @Inject
    Attachments(CaseRows rows, EvidenceService evidence) {
        this.rows = rows;
        this.evidence = evidence;
    }

    /** Attaches files by indicator; one that is attached already stays. */
    void attach(Desk desk, Map<String, List<String>> byIndicator, FieldChecks checks) {
        var ids = byIndicator.values().stream().flatMap(List::stream).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        var known = evidence.views(ids).stream()
                .filter(file ->
                        file.jurisdiction().equals(desk.file().jurisdiction().value()))
                .collect(Collectors.toMap(EvidenceView::id, Function.identity()));
        byIndicator.forEach((indicator, files) -> {
            if (desk.file().scheme().indicator(indicator).isEmpty()) {
                checks.add("/evidence/" + indicator, AssessmentProblem.INDICATOR_UNKNOWN, indicator);
            }
            if (desk.keeps(indicator)) {
                checks.add("/evidence/" + indicator, AssessmentProblem.DIMENSION_NOT_RETURNED);
                return;
            }
            files.forEach(id -> {
                var file = known.get(id);
                if (file == null) {
                    checks.add("/evidence/" + indicator, AssessmentProblem.CASE_EVIDENCE_UNKNOWN);
                } else {
                    attach(desk, indicator, file);
                }
            });
        });
    }

    private void attach(Desk desk, String indicator, EvidenceView file) {
        var contents = desk.file().contents();
        if (contents.evidence(indicator).stream()
                .anyMatch(row -> row.file().id().equals(file.id()))) {
            return;
        }
        var kept = new CaseEvidence.File(file.id(), file.fileName(), file.sha256());
        var row = new CaseEvidence(Ids.fresh(), desk.file().id(), indicator, kept, desk.given());
        contents.add(row);
        rows.add(row);
    }

    /** Takes a file away from an indicator; the file itself stays stored. */
    void detach(Desk desk, String indicator, String evidenceId) {
        if (desk.keeps(indicator)) {
            throw new RegistryException(AssessmentProblem.DIMENSION_NOT_RETURNED);
        }
        var contents = desk.file().contents();
        contents.evidence(indicator).stream()
                .filter(row -> row.file().id().equals(evidenceId))
                .forEach(row -> {
                    contents.remove(row);
                    rows.remove(row);
                });
    }
}
