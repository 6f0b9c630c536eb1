package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.WorkItem;
import org.grassroots.registry.shared.WorkSource;

/** The cases that wait: for their organisation, an expert, an auditor, a second auditor, an inspector, an answer. */
@ApplicationScoped
class CaseWork implements WorkSource {

    private static final Set<CaseState> WITH_THE_ORGANISATION =
            Set.of(CaseState.NOT_STARTED, CaseState.SELF_INSPECTING, CaseState.RETURNED);

    private Cases cases;
    private Panels panels;
    private SecondScorings seconds;
    private InspectionTeams teams;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    protected CaseWork() {
        // for the container's proxy
    }

    @Inject
    CaseWork(Cases cases, Panels panels, SecondScorings seconds, InspectionTeams teams, Acting acting) {
        this.cases = cases;
        this.panels = panels;
        this.seconds = seconds;
        this.teams = teams;
        this.acting = acting;
    }

    @Override
    public List<WorkItem> waiting(int most) {
        var cases = Stream.of(
                        in(WITH_THE_ORGANISATION, Role.ORG_REPORTER, most),
                        forAnother(most),
                        in(Set.of(CaseState.SELF_SUBMITTED), Role.PROVINCIAL_AUDITOR, most),
                        toInspect(most),
                        in(Set.of(CaseState.OBJECTED), Role.DECISION_CLERK, most))
                .flatMap(List::stream)
                .limit(most)
                .map(found -> item(found));
        return Stream.of(toRate(most), toScoreAgain(most), cases)
                .flatMap(each -> each)
                .limit(most)
                .toList();
    }

    private Stream<WorkItem> toScoreAgain(int most) {
        var actor = acting.actor();
        return actor.holds(Role.PROVINCIAL_AUDITOR)
                ? seconds.waiting(actor.id(), actor.reach(Role.PROVINCIAL_AUDITOR), most).stream()
                        .map(found -> item(found, "SECOND", "second"))
                : Stream.empty();
    }

    private Stream<WorkItem> toRate(int most) {
        var actor = acting.actor();
        return actor.holds(Role.EXPERT)
                ? panels.waiting(actor.id(), actor.reach(Role.EXPERT), most).stream()
                        .map(found -> item(found, "RATE", "rating"))
                : Stream.empty();
    }

    private static WorkItem item(Cases.Found found, String task, String page) {
        var root = found.root();
        return new WorkItem(
                "assessment.work." + task,
                List.of(root.subject().name(), found.campaign().code()),
                root.stateSince(),
                "/assessment/" + page + ".xhtml?id=" + root.id());
    }

    private List<Cases.Found> in(Set<CaseState> states, Role role, int most) {
        return acting.actor().holds(role) ? cases.waiting(states, acting.actor().reach(role), most) : List.of();
    }

    private List<Cases.Found> toInspect(int most) {
        var actor = acting.actor();
        return actor.holds(Role.INSPECTOR) ? teams.waiting(actor.id(), actor.reach(Role.INSPECTOR), most) : List.of();
    }

    private List<Cases.Found> forAnother(int most) {
        var actor = acting.actor();
        return actor.holds(Role.PROVINCIAL_AUDITOR)
                ? cases.waitingForAnother(actor.id(), actor.reach(Role.PROVINCIAL_AUDITOR), most)
                : List.of();
    }

    private static WorkItem item(Cases.Found found) {
        var root = found.root();
        boolean clockRuns = root.state() == CaseState.NOT_STARTED || root.state() == CaseState.SELF_INSPECTING;
        var page = WITH_THE_ORGANISATION.contains(root.state()) ? "case" : "audit";
        return new WorkItem(
                "assessment.work." + root.state(),
                List.of(root.subject().name(), found.campaign().code()),
                root.stateSince(),
                clockRuns ? root.deadline(found.campaign()) : null,
                "/assessment/" + page + ".xhtml?id=" + root.id());
    }
}
