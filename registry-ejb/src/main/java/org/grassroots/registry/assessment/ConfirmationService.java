package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.CaseFiles.Desk;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** 确认: a second person makes the result of a case, bound to exactly what was seen; anybody may have it computed again. */
@Stateless
public class ConfirmationService {

    /** Whoever took one of these steps had a part in the scoring. */
    static final Set<CaseVerb> PARTS = Set.of(CaseVerb.REVIEW, CaseVerb.INSPECT);

    private CaseFiles files;
    private CaseRows rows;
    private Panels panels;
    private Results results;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public ConfirmationService() {
        // for the container
    }

    @Inject
    ConfirmationService(
            CaseFiles files, CaseRows rows, Panels panels, Results results, Acting acting, Journal journal) {
        this.files = files;
        this.rows = rows;
        this.panels = panels;
        this.results = results;
        this.acting = acting;
        this.journal = journal;
    }

    /**
     * Confirms a reviewed case, which makes its total, grade and explanation.
     *
     * @param contentHash the fingerprint of the contents that were seen ({@link CaseView#contentSha256()})
     * @throws RegistryException {@link AssessmentProblem#SAME_PERSON} for whoever had a part in the scoring, {@link
     *     AssessmentProblem#CONTENT_CHANGED} if the contents are others now, {@link AssessmentProblem#CASE_UNSCORED} with
     *     the indicators that have no points
     */
    @AllowedTo(Role.PROVINCIAL_AUDITOR)
    public ResultView confirm(@NotNull String caseId, @NotNull String contentHash) {
        var desk = files.open(caseId, CaseVerb.CONFIRM, null);
        requireSecondPerson(desk);
        var result = results.first(desk, contentHash);
        files.done(desk, null, result.frozenHash());
        journal.done(Act.of(CaseVerb.CONFIRM.action(), "case", caseId).leaving(result.frozenCase()));
        return ResultView.of(result);
    }

    /**
     * Sends a confirmed case back before its result is on notice, for a reason. A confirmation holds for exactly the
     * contents that were seen, so its result is void; what it was stays in the journal.
     */
    @AllowedTo(Role.DECISION_CLERK)
    public long annul(@NotNull String caseId, @NotNull String reason, @Nullable Long seenVersion) {
        var desk = files.open(caseId, CaseVerb.ANNUL, seenVersion);
        new FieldChecks().text("remark", reason, AssessmentCase.LONGEST_REMARK).verify();
        var annulled = results.annul(caseId);
        files.done(desk, reason.strip(), annulled.frozenHash());
        journal.done(Act.of(CaseVerb.ANNUL.action(), "case", caseId)
                .replacing(annulled.result())
                .leaving(reason.strip()));
        return files.version(desk.file());
    }

    private void requireSecondPerson(Desk desk) {
        var me = acting.actor().id();
        boolean reviewed = rows.steps(desk.file().id()).stream()
                .filter(step -> PARTS.contains(step.verb()))
                .anyMatch(step -> step.given().by().equals(me));
        boolean rated = panels.of(desk.file().id()).experts().contains(me);
        if (reviewed || rated || desk.file().contents().scorers().contains(me)) {
            throw new RegistryException(AssessmentProblem.SAME_PERSON);
        }
    }

    /** Computes a result again from what was frozen, and tells whether every byte is the same. */
    @AllowedTo({
        Role.ORG_REPORTER,
        Role.LOCAL_REVIEWER,
        Role.PROVINCIAL_AUDITOR,
        Role.INSPECTOR,
        Role.DECISION_CLERK,
        Role.CAMPAIGN_MANAGER
    })
    public Reproduction reproduce(@NotNull String caseId) {
        var file = files.open(caseId, AssessmentService.READERS);
        var stored = results.of(caseId);
        var frozen = FrozenCase.read(stored.frozenCase());
        var again = new Scoring(file.scheme(), frozen);
        var differences = new ArrayList<String>();
        differ("frozen", stored.frozenHash().equals(Digest.of(stored.frozenCase())), differences);
        differ("scheme", stored.schemeHash().equals(file.campaign().scheme().sha256()), differences);
        differ("engine", stored.engineVersion().equals(Engine.VERSION), differences);
        differ("result", stored.result().equals(again.result(stored.place())), differences);
        differ("explanation", stored.explanation().equals(again.explanation()), differences);
        return new Reproduction(caseId, differences.isEmpty(), differences);
    }

    private static void differ(String what, boolean same, List<String> differences) {
        if (!same) {
            differences.add(what);
        }
    }
}
