package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.assessment.model.FindingEvidence;
import org.grassroots.registry.assessment.model.SiteVisit;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** 督查发现: what inspectors wrote down, with the photos and papers that show it, stored for the case's jurisdiction. */
@ApplicationScoped
class Findings {

    private InspectionRecords records;
    private EvidenceService evidence;

    @SuppressWarnings("NullAway.Init")
    protected Findings() {
        // for the container's proxy
    }

    @Inject
    Findings(InspectionRecords records, EvidenceService evidence) {
        this.records = records;
        this.evidence = evidence;
    }

    /** The day of the inspection, or null until it is told. */
    @Nullable
    LocalDate visitedOn(String caseId) {
        return records.visit(caseId).map(SiteVisit::visitedOn).orElse(null);
    }

    Finding get(String id) {
        return records.finding(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "finding", id));
    }

    void add(Finding finding) {
        records.add(finding);
        records.flush();
    }

    /** What was found in a case, each with its files. */
    List<FindingView> findings(String caseId) {
        return findings(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** The same of several cases at once, by case. */
    Map<String, List<FindingView>> findings(Collection<String> cases) {
        var found = cases.isEmpty() ? List.<Finding>of() : records.findings(cases);
        var files = found.isEmpty() ? List.<FindingEvidence>of() : records.files(cases);
        return found.stream()
                .collect(Collectors.groupingBy(
                        Finding::caseId,
                        Collectors.mapping(finding -> FindingView.of(finding, files), Collectors.toList())));
    }

    /** Attaches files; one that is attached already stays. */
    void attach(Desk desk, Finding finding, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var known = evidence.views(ids).stream()
                .filter(file ->
                        file.jurisdiction().equals(desk.file().jurisdiction().value()))
                .toList();
        new FieldChecks()
                .when(known.size() < ids.stream().distinct().count(), "files", AssessmentProblem.CASE_EVIDENCE_UNKNOWN)
                .verify();
        var before = files(finding).stream().map(row -> row.file().id()).toList();
        known.stream().filter(file -> !before.contains(file.id())).forEach(file -> {
            var kept = new CaseEvidence.File(file.id(), file.fileName(), file.sha256());
            records.add(new FindingEvidence(Ids.fresh(), finding.id(), finding.caseId(), kept, desk.given()));
        });
    }

    void detach(Finding finding, String id) {
        files(finding).stream().filter(row -> row.file().id().equals(id)).forEach(records::remove);
    }

    private List<FindingEvidence> files(Finding finding) {
        return records.files(List.of(finding.caseId())).stream()
                .filter(row -> row.findingId().equals(finding.id()))
                .toList();
    }
}
