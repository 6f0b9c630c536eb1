package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Finding;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Role;

/** 督查发现: inspectors write down what they find besides values, and show it by photos and papers. */
@Stateless
public class FindingService {

    private Inspectors inspectors;
    private Findings findings;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public FindingService() {
        // for the container
    }

    @Inject
    FindingService(Inspectors inspectors, Findings findings, Journal journal) {
        this.inspectors = inspectors;
        this.findings = findings;
        this.journal = journal;
    }

    /** Writes down what was found besides values; answers its id. */
    @AllowedTo(Role.INSPECTOR)
    public String record(@NotNull RecordFinding command) {
        var desk = inspectors.open(command.caseId(), CaseVerb.FIND, null);
        var indicator = command.indicator();
        new FieldChecks()
                .when(
                        indicator != null
                                && desk.file().scheme().indicator(indicator).isEmpty(),
                        "indicator",
                        AssessmentProblem.INDICATOR_UNKNOWN,
                        String.valueOf(indicator))
                .required("severity", command.severity())
                .text("text", command.text(), Finding.LONGEST_TEXT)
                .verify();
        var text = Objects.requireNonNull(command.text()).strip();
        var severity = Objects.requireNonNull(command.severity());
        var finding = new Finding(Ids.fresh(), command.caseId(), indicator, severity, text, desk.given());
        findings.add(finding);
        findings.attach(desk, finding, command.evidence());
        journal.done(
                Act.of("assessment.record-finding", "case", command.caseId()).leaving(severity + " " + text));
        return finding.id();
    }

    /** Attaches further stored files to what was found. */
    @AllowedTo(Role.INSPECTOR)
    public void attach(@NotNull String findingId, @NotNull List<String> evidence) {
        var finding = findings.get(findingId);
        findings.attach(inspectors.open(finding.caseId(), CaseVerb.FIND, null), finding, evidence);
        journal.done(Act.of("assessment.attach-to-finding", "case", finding.caseId())
                .leaving(findingId + " " + String.join(" ", evidence)));
    }

    /** Takes a file away from what was found, such as a photo of somewhere else; the file itself stays stored. */
    @AllowedTo(Role.INSPECTOR)
    public void detach(@NotNull String findingId, @NotNull String evidence) {
        var finding = findings.get(findingId);
        inspectors.open(finding.caseId(), CaseVerb.FIND, null);
        findings.detach(finding, evidence);
        journal.done(Act.of("assessment.detach-from-finding", "case", finding.caseId())
                .replacing(findingId + " " + evidence));
    }
}
