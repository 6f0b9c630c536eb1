package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.InapplicableIndicator;
import org.grassroots.registry.assessment.model.Submission;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** 自查: an organisation answers its indicators one by one, attaches its proof, and hands in. */
@Stateless
public class SelfInspectionService {

    private CaseFiles files;
    private Entries entries;
    private Attachments attachments;
    private CaseRows rows;
    private Cases cases;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public SelfInspectionService() {
        // for the container
    }

    @Inject
    SelfInspectionService(
            CaseFiles files, Entries entries, Attachments attachments, CaseRows rows, Cases cases, Journal journal) {
        this.files = files;
        this.entries = entries;
        this.attachments = attachments;
        this.rows = rows;
        this.cases = cases;
        this.journal = journal;
    }

    /**
     * Answers one indicator.
     *
     * @return the case's new version
     * @throws RegistryException with the field {@code answer} or the codes of the figures that cannot be read
     */
    @AllowedTo(Role.ORG_REPORTER)
    public long answer(@NotNull Entry entry) {
        var desk = files.open(entry.caseId(), CaseVerb.ANSWER, entry.seenVersion());
        entries.enter(desk, Stage.SELF, entry);
        return saved(desk);
    }

    /** Answers many indicators at once, as a loader or another system does; the names of fields are JSON pointers. */
    @AllowedTo(Role.ORG_REPORTER)
    public long answerAll(@NotNull WholeEntry entry) {
        var desk = files.open(entry.caseId(), CaseVerb.ANSWER, entry.seenVersion());
        var checks = new FieldChecks();
        entry.answers()
                .forEach((code, answer) ->
                        entries.answer(new Entries.Place(desk, Stage.SELF, code, "/answers/" + code), answer, checks));
        entry.figures()
                .forEach((code, amount) ->
                        entries.figure(new Entries.Place(desk, Stage.SELF, code, "/figures/" + code), amount, checks));
        entry.inapplicable().forEach((code, reason) -> declare(desk, code, reason, checks));
        attachments.attach(desk, entry.evidence(), checks);
        checks.verify();
        return saved(desk);
    }

    /** Attaches stored files of the organisation's division to an indicator. */
    @AllowedTo(Role.ORG_REPORTER)
    public long attach(@NotNull String caseId, @NotNull String indicator, @NotNull List<String> evidenceIds) {
        var desk = files.open(caseId, CaseVerb.ANSWER, null);
        var checks = new FieldChecks();
        attachments.attach(desk, Map.of(indicator, evidenceIds), checks);
        checks.verify();
        return saved(desk);
    }

    /** Takes a file away from an indicator. */
    @AllowedTo(Role.ORG_REPORTER)
    public long detach(@NotNull String caseId, @NotNull String indicator, @NotNull String evidenceId) {
        var desk = files.open(caseId, CaseVerb.ANSWER, null);
        attachments.detach(desk, indicator, evidenceId);
        return saved(desk);
    }

    /** Declares that an indicator does not apply; an empty {@code reason} takes that back. */
    @AllowedTo(Role.ORG_REPORTER)
    public long declareInapplicable(@NotNull String caseId, @NotNull String indicator, @NotNull String reason) {
        var desk = files.open(caseId, CaseVerb.ANSWER, null);
        var checks = new FieldChecks();
        declare(desk, indicator, reason, checks);
        checks.verify();
        return saved(desk);
    }

    /** Everything that is missing before the case can be handed in; fields are named by the indicators' codes. */
    @AllowedTo(Role.ORG_REPORTER)
    public List<FieldProblem> missing(@NotNull String caseId) {
        return Completeness.missing(files.open(caseId, Role.ORG_REPORTER));
    }

    /**
     * Hands the self-inspection in.
     *
     * @return the receipt
     * @throws RegistryException {@link AssessmentProblem#CASE_INCOMPLETE} with all that is missing, {@link
     *     AssessmentProblem#DEADLINE_PASSED} after the deadline, when the case has not participated any more
     */
    @AllowedTo(Role.ORG_REPORTER)
    public ReceiptView submit(@NotNull String caseId, @Nullable Long seenVersion) {
        var desk = files.open(caseId, CaseVerb.SUBMIT, seenVersion);
        var missing = Completeness.missing(desk.file());
        if (!missing.isEmpty()) {
            throw new RegistryException(AssessmentProblem.CASE_INCOMPLETE, missing);
        }
        int round = cases.lastSubmission(caseId).map(Submission::round).orElse(0) + 1;
        var submission = new Submission(
                desk.file().campaign(),
                desk.file().root(),
                round,
                desk.file().frozen().handedIn().canonical(),
                desk.given());
        cases.add(submission);
        files.done(desk, null, submission.sha256());
        journal.done(Act.of(CaseVerb.SUBMIT.action(), "case", caseId).leaving(submission.content()));
        return ReceiptView.of(submission);
    }

    private void declare(Desk desk, String indicator, String reason, FieldChecks checks) {
        var field = "/inapplicable/" + indicator;
        var contents = desk.file().contents();
        var there = contents.inapplicable(indicator);
        if (desk.file().scheme().indicator(indicator).isEmpty()) {
            checks.add(field, AssessmentProblem.INDICATOR_UNKNOWN, indicator);
        } else if (desk.keeps(indicator)) {
            checks.add(field, AssessmentProblem.DIMENSION_NOT_RETURNED);
        } else if (reason.isBlank()) {
            there.ifPresent(row -> {
                contents.remove(row);
                rows.remove(row);
            });
        } else if (reason.length() > InapplicableIndicator.LONGEST_REASON) {
            checks.text(field, reason, InapplicableIndicator.LONGEST_REASON);
        } else if (there.isPresent()) {
            there.get().replace(reason.strip(), desk.given());
        } else {
            var row = new InapplicableIndicator(Ids.fresh(), desk.file().id(), indicator, reason.strip(), desk.given());
            contents.add(row);
            rows.add(row);
        }
    }

    private long saved(Desk desk) {
        files.done(desk, null, null);
        journal.done(Act.of(CaseVerb.ANSWER.action(), "case", desk.file().id())
                .leaving(desk.file().frozen().handedIn().canonical()));
        return files.version(desk.file());
    }
}
