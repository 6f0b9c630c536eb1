package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.InspectionView.FindingView;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseResult;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.DeadlineKind;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.assessment.model.Subject;
import org.grassroots.registry.scheme.model.Explanation;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Lets cases be read: as they stand, their receipts, results and the explanation of every point. */
@Stateless
public class AssessmentService {

    static final Role[] READERS = Role.ofStaff();

    static final Role[] REVIEWERS = {
        Role.PROVINCIAL_AUDITOR, Role.INSPECTOR, Role.EXPERT, Role.DECISION_CLERK, Role.CAMPAIGN_MANAGER
    };

    /** While it is judged, reviewers are shown what was found the last time. */
    private static final Set<CaseState> JUDGED = EnumSet.of(
            CaseState.SELF_SUBMITTED,
            CaseState.DESK_REVIEWED,
            CaseState.SAMPLED,
            CaseState.INSPECTED,
            CaseState.OBJECTED);

    /** Before it is scored, reviewers are shown what was changed since a return. */
    private static final Set<CaseState> COMPARED = EnumSet.of(CaseState.SELF_SUBMITTED, CaseState.DESK_REVIEWED);

    /** From the drawing of the sample on there may be findings. */
    private static final Set<CaseState> INSPECTED = EnumSet.of(
            CaseState.SAMPLED, CaseState.INSPECTED, CaseState.SCORED, CaseState.CONFIRMED, CaseState.OBJECTED);

    private CaseFiles files;
    private CaseRows rows;
    private Cases cases;
    private Inspectors inspectors;
    private Deadlines deadlines;
    private Findings inspected;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public AssessmentService() {
        // for the container
    }

    @Inject
    AssessmentService(
            CaseFiles files,
            CaseRows rows,
            Cases cases,
            Deadlines deadlines,
            Findings inspected,
            Inspectors inspectors,
            Acting acting,
            Clock clock) {
        this.files = files;
        this.rows = rows;
        this.cases = cases;
        this.deadlines = deadlines;
        this.inspected = inspected;
        this.inspectors = inspectors;
        this.acting = acting;
        this.clock = clock;
    }

    /** A case with its three stages side by side, and what the actor can do with it now. */
    @AllowedTo(who = Who.STAFF)
    public CaseView view(@NotNull String caseId) {
        var file = files.open(caseId, READERS);
        var root = file.root();
        var roles = acting.actor().rolesOver(file.jurisdiction(), root.subject().organisationId());
        var steps = rows.steps(caseId);
        var possible = inspectors.among(
                CaseFlow.possible(root.state(), roles, root.moment(file.campaign(), clock.instant())), file, steps);
        var objection = root.state().isPublished()
                ? cases.objection(caseId).map(ObjectionView::of).orElse(null)
                : null;
        boolean reviewer = reviews(file.jurisdiction());
        boolean published = reviewer || root.state().isPublished();
        var past = reviewer && JUDGED.contains(root.state())
                ? cases.past(root.subject(), file.campaign()).orElse(null)
                : null;
        boolean compared = reviewer
                && COMPARED.contains(root.state())
                && steps.stream().anyMatch(step -> step.verb() == CaseVerb.RETURN);
        var shown = compared ? file.after(rows.returned(caseId)) : file;
        return CaseViews.of(
                shown,
                steps,
                possible,
                published,
                new CaseViews.Shown(moves(file), past, objection, reviewer ? findings(file) : List.of()));
    }

    /** What inspectors wrote down, once they may have. */
    private List<FindingView> findings(CaseFile file) {
        return INSPECTED.contains(file.root().state()) ? inspected.findings(file.id()) : List.of();
    }

    /** Why the deadline that counts for the case now was moved. */
    private List<DeadlineMoveView> moves(CaseFile file) {
        var calendar = file.campaign().calendar();
        if (!file.root().isDeadlineMoved(file.campaign())) {
            return List.of();
        }
        var kind = calendar.noticedUntil().isPresent() ? DeadlineKind.NOTICE : DeadlineKind.SELF_INSPECTION;
        return deadlines.moves(file.campaign().id(), file.id(), kind);
    }

    /** One page of the cases that the actor may see, by jurisdiction; what one got is told to whoever may know it. */
    @AllowedTo(who = Who.STAFF)
    public Slice<CaseRow> cases(@NotNull CaseFilter filter, @Nullable String cursor, @Positive @Max(200) int size) {
        var actor = acting.actor();
        return cases.list(filter, actor.id(), actor.reach(READERS), Cursor.of(cursor, 2), size)
                .map(row -> knows(row) ? row : row.unscored());
    }

    private boolean knows(CaseRow row) {
        return row.state().isPublished() || reviews(new DivisionCode(row.jurisdiction()));
    }

    private boolean reviews(DivisionCode jurisdiction) {
        return acting.actor().grantOver(jurisdiction, REVIEWERS).isPresent();
    }

    /** The receipt of the last submission. */
    @AllowedTo({
        Role.ORG_REPORTER,
        Role.LOCAL_REVIEWER,
        Role.PROVINCIAL_AUDITOR,
        Role.INSPECTOR,
        Role.DECISION_CLERK,
        Role.CAMPAIGN_MANAGER
    })
    public ReceiptView receipt(@NotNull String caseId) {
        var last = cases.lastReceipt(caseId);
        if (last.isEmpty()) {
            require(caseId);
            throw new RegistryException(CommonProblem.NOT_FOUND, "receipt", caseId);
        }
        require(last.get().of());
        return ReceiptView.of(last.get().submission());
    }

    /** What a confirmed case got. */
    @AllowedTo(who = Who.STAFF)
    public ResultView result(@NotNull String caseId) {
        require(caseId);
        return ResultView.of(stored(caseId));
    }

    /** Why it got that: the stored explanation, as canonical JSON. */
    @AllowedTo(who = Who.STAFF)
    public String explanation(@NotNull String caseId) {
        require(caseId);
        return stored(caseId).explanation();
    }

    /** The same as a tree for pages, which put its rules into words; it is made from the frozen case. */
    @AllowedTo(who = Who.STAFF)
    public Explanation explained(@NotNull String caseId) {
        var scheme = files.open(caseId, READERS).scheme();
        return new Scoring(scheme, FrozenCase.read(stored(caseId).frozenCase())).tree();
    }

    private CaseResult stored(String caseId) {
        return cases.result(caseId).orElseThrow(() -> new RegistryException(AssessmentProblem.RESULT_NOT_YET, caseId));
    }

    private void require(String caseId) {
        var found =
                cases.find(caseId).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "case", caseId));
        require(found.root().subject());
        found.requireSeeing(acting.actor().id());
    }

    private void require(Subject subject) {
        acting.require(subject.jurisdiction(), subject.organisationId(), READERS);
    }
}
