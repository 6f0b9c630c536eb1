package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.Set;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Objection;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** 异议与复核: an organisation objects to the result on notice, others recheck it, and it is answered. */
@Stateless
public class ObjectionService {

    private static final Set<CaseVerb> PARTS =
            Set.of(CaseVerb.REVIEW, CaseVerb.REVISE, CaseVerb.INSPECT, CaseVerb.CONFIRM);

    private CaseFiles files;
    private CaseRows rows;
    private Panels panels;
    private Cases cases;
    private Entries entries;
    private Results results;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public ObjectionService() {
        // for the container
    }

    @Inject
    ObjectionService(
            CaseFiles files,
            CaseRows rows,
            Panels panels,
            Cases cases,
            Entries entries,
            Results results,
            Acting acting,
            Journal journal) {
        this.files = files;
        this.rows = rows;
        this.panels = panels;
        this.cases = cases;
        this.entries = entries;
        this.results = results;
        this.acting = acting;
        this.journal = journal;
    }

    /**
     * The organisation objects, once, while the result is on notice; answers the case's new version.
     *
     * @throws RegistryException {@link AssessmentProblem#DEADLINE_PASSED} after the notice
     */
    @AllowedTo(Role.ORG_REPORTER)
    public long raise(@NotNull String caseId, @NotNull String text, @Nullable Long seenVersion) {
        var desk = files.open(caseId, CaseVerb.OBJECT, seenVersion);
        new FieldChecks().text("text", text, Objection.LONGEST_TEXT).verify();
        cases.add(new Objection(results.of(caseId), text.strip(), parts(desk), desk.given()));
        files.done(desk, null, null);
        journal.done(Act.of(CaseVerb.OBJECT.action(), "case", caseId).leaving(text.strip()));
        return files.version(desk.file());
    }

    private Set<String> parts(Desk desk) {
        var parts = new HashSet<>(desk.file().contents().scorers());
        parts.addAll(panels.of(desk.file().id()).experts());
        rows.steps(desk.file().id()).stream()
                .filter(step -> PARTS.contains(step.verb()))
                .forEach(step -> parts.add(step.given().by()));
        return parts;
    }

    /**
     * Corrects the value of an indicator in the recheck, that of the site where there is one; answers the new version.
     *
     * @throws RegistryException {@link AssessmentProblem#RECHECK_BY_OTHERS} for whoever had a part in the result
     */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public long recheck(@NotNull Entry entry) {
        var desk = files.open(entry.caseId(), CaseVerb.RECHECK, entry.seenVersion());
        requireOther(get(entry.caseId()));
        var scheme = desk.file().scheme();
        boolean onSite = scheme.indicator(entry.indicator())
                .filter(indicator -> desk.file().contents().has(Stage.ON_SITE, indicator))
                .isPresent();
        entries.enter(desk, onSite ? Stage.ON_SITE : Stage.DESK, entry);
        files.done(desk, null, null);
        journal.done(Act.of(CaseVerb.RECHECK.action(), "case", entry.caseId())
                .leaving(desk.file().frozen().canonical()));
        return files.version(desk.file());
    }

    /**
     * Answers the objection, which makes the result that counts, graded against what the quota had cut.
     *
     * @param contentHash the fingerprint of the contents that were seen ({@link CaseView#contentSha256()})
     * @throws RegistryException {@link AssessmentProblem#RECHECK_BY_OTHERS} for whoever had a part in the result, {@link
     *     AssessmentProblem#SAME_PERSON} for whoever corrected it in the recheck, and as a confirmation does
     */
    @AllowedTo(Role.DECISION_CLERK)
    public ResultView settle(@NotNull String caseId, @NotNull String answer, @NotNull String contentHash) {
        var desk = files.open(caseId, CaseVerb.SETTLE, null);
        var objection = get(caseId);
        requireOther(objection);
        if (desk.file().contents().scorers().contains(acting.actor().id())) {
            throw new RegistryException(AssessmentProblem.SAME_PERSON);
        }
        new FieldChecks().text("answer", answer, Objection.LONGEST_TEXT).verify();
        var result = results.again(desk, contentHash);
        objection.answer(answer.strip(), desk.given());
        files.done(desk, answer.strip(), result.frozenHash());
        journal.done(Act.of(CaseVerb.SETTLE.action(), "case", caseId).leaving(result.frozenCase()));
        return ResultView.of(result);
    }

    private void requireOther(Objection objection) {
        if (objection.excludes(acting.actor().id())) {
            throw new RegistryException(AssessmentProblem.RECHECK_BY_OTHERS);
        }
    }

    private Objection get(String caseId) {
        return cases.objection(caseId).orElseThrow(() -> new IllegalStateException(caseId + " has no objection"));
    }
}
