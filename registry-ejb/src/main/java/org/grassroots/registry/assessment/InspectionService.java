package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.List;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.SampleReason;
import org.grassroots.registry.assessment.model.SampledCase;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** 实地督查: inspectors write down what they found on site, after an organisation has handed in and never before. */
@Stateless
public class InspectionService {

    private CaseFiles files;
    private Entries entries;
    private PanelSheets sheets;
    private Cases cases;
    private Inspectors inspectors;
    private Findings findings;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public InspectionService() {
        // for the container
    }

    @Inject
    InspectionService(
            CaseFiles files,
            Entries entries,
            PanelSheets sheets,
            Cases cases,
            Inspectors inspectors,
            Findings findings,
            Acting acting,
            Journal journal) {
        this.files = files;
        this.entries = entries;
        this.sheets = sheets;
        this.cases = cases;
        this.inspectors = inspectors;
        this.findings = findings;
        this.acting = acting;
        this.journal = journal;
    }

    /** When a case was inspected and what was found there; its organisation reads it once the result is on notice. */
    @AllowedTo(who = Who.STAFF)
    public InspectionView inspection(@NotNull String caseId) {
        var found =
                cases.find(caseId).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "case", caseId));
        var root = found.root();
        var subject = root.subject();
        acting.require(subject.jurisdiction(), subject.organisationId(), AssessmentService.READERS);
        found.requireSeeing(acting.actor().id());
        var roles = acting.actor().rolesOver(subject.jurisdiction(), subject.organisationId());
        if (!root.state().isPublished() && Collections.disjoint(roles, List.of(AssessmentService.REVIEWERS))) {
            throw new RegistryException(AssessmentProblem.RESULT_NOT_YET, caseId);
        }
        var possible = inspectors.among(
                CaseFlow.possible(
                        root.state(),
                        roles,
                        root.moment(found.campaign(), acting.clock().instant())),
                root);
        return new InspectionView(
                caseId,
                CampaignView.of(found.campaign()),
                CaseViews.subject(subject),
                root.state(),
                findings.visitedOn(caseId),
                findings.findings(caseId),
                possible.contains(CaseVerb.FIND));
    }

    /** Takes a case that was not drawn into the sample, for a reason; answers the case's new version. */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public long take(@NotNull String caseId, @NotNull String note, @Nullable Long seenVersion) {
        var desk = files.open(caseId, CaseVerb.SAMPLE, seenVersion);
        new FieldChecks().text("note", note, SampledCase.LONGEST_NOTE).verify();
        cases.add(new SampledCase(caseId, SampleReason.ADDED, note.strip(), desk.given()));
        files.done(desk, note.strip(), null);
        journal.done(Act.of(CaseVerb.SAMPLE.action(), "case", caseId).leaving(note.strip()));
        return files.version(desk.file());
    }

    /** Writes down what was found for one indicator; answers the case's new version. */
    @AllowedTo(Role.INSPECTOR)
    public long find(@NotNull Entry entry) {
        var desk = inspectors.open(entry.caseId(), CaseVerb.FIND, entry.seenVersion());
        sheets.requireByHand(desk, entry.indicator());
        entries.enter(desk, Stage.ON_SITE, entry);
        files.done(desk, null, null);
        journal.done(Act.of(CaseVerb.FIND.action(), "case", entry.caseId())
                .leaving(desk.file().frozen().canonical()));
        return files.version(desk.file());
    }

    /** Ends the inspection. */
    @AllowedTo(Role.INSPECTOR)
    public long inspect(@NotNull String caseId, @Nullable String remark, @Nullable Long seenVersion) {
        var desk = inspectors.open(caseId, CaseVerb.INSPECT, seenVersion);
        new FieldChecks()
                .optionalText("remark", remark, AssessmentCase.LONGEST_REMARK)
                .verify();
        var frozen = desk.file().frozen();
        files.done(desk, remark, frozen.sha256());
        journal.done(Act.of(CaseVerb.INSPECT.action(), "case", caseId).leaving(frozen.canonical()));
        return files.version(desk.file());
    }
}
