package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.ORG_REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.List;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.Organisation;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.ProjectEntry;
import org.grassroots.registry.organisation.model.Recording;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The project ledgers (项目台账) of bases: which overseas projects they introduced, and where those landed. */
@Stateless
public class ProjectService {

    private ProjectLedger ledger;
    private GrantedOrganisations granted;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ProjectService() {
        // for the container
    }

    @Inject
    ProjectService(ProjectLedger ledger, GrantedOrganisations granted, Journal journal, Acting acting, Clock clock) {
        this.ledger = ledger;
        this.granted = granted;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /** Adds a project. */
    @AllowedTo(ORG_REPORTER)
    public ProjectView record(@NotNull RecordProject command) {
        var base = keeping(command.organisationId());
        var project = new ProjectChecks(command).project(base.establishedOn(), BusinessTime.today(clock));
        var entry = new ProjectEntry(Ids.fresh(), base.id(), project, recording());
        ledger.add(entry);
        journal.done(Act.of("project.record", "project", entry.projectId()).leaving(project.toString()));
        return ProjectView.of(entry);
    }

    /**
     * Says of a project what is known now, and why it is not what was said before.
     *
     * @param seen the entry that whoever mends it saw; if another replaced it since, nothing happens
     */
    @AllowedTo(ORG_REPORTER)
    public ProjectView mend(@NotNull String seen, @NotNull RecordProject command, @Nullable String reason) {
        var base = keeping(command.organisationId());
        var before = standing(base, seen);
        var project =
                new ProjectChecks(command).because(reason).project(base.establishedOn(), BusinessTime.today(clock));
        var entry = before.mended(Ids.fresh(), project, String.valueOf(reason).strip(), recording());
        ledger.add(entry);
        journal.done(Act.of("project.mend", "project", entry.projectId())
                .replacing(before.project().toString())
                .leaving(project.toString()));
        return ProjectView.of(entry);
    }

    /** Takes a project out of the ledger that should not stand there; all that was said of it stays. */
    @AllowedTo(ORG_REPORTER)
    public void withdraw(@NotNull String organisation, @NotNull String seen, @Nullable String reason) {
        var base = keeping(organisation);
        var before = standing(base, seen);
        new FieldChecks().text("reason", reason, ProjectEntry.LONGEST_REASON).verify();
        var entry = before.withdrawn(Ids.fresh(), String.valueOf(reason).strip(), recording());
        ledger.add(entry);
        journal.done(Act.of("project.withdraw", "project", entry.projectId())
                .replacing(before.project().toString())
                .leaving(String.valueOf(entry.reason())));
    }

    /**
     * One page of the ledger of a base as it stands, with what was withdrawn; what was introduced last first.
     *
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo(who = Who.STAFF)
    public Slice<ProjectView> list(
            @NotNull String organisation, @Nullable String cursor, @Positive @Max(200) int size) {
        var of = granted.read(organisation);
        var entries = ledger.list(of.id(), Cursor.of(cursor, 2), size);
        return new Slice<>(entries.rows().stream().map(ProjectView::of).toList(), entries.previous(), entries.next());
    }

    /** Everything that was ever said of one project of a base, what was said last first. */
    @AllowedTo(who = Who.STAFF)
    public List<ProjectView> history(@NotNull String organisation, @NotNull String project) {
        var of = granted.read(organisation);
        return ledger.history(of.id(), project).stream().map(ProjectView::of).toList();
    }

    /** What the ledger of a base comes to. */
    @AllowedTo(who = Who.STAFF)
    public ProjectTotals totals(@NotNull String organisation) {
        return ledger.totals(granted.read(organisation).id());
    }

    // a base whose ledger whoever acts may write
    private Organisation keeping(String id) {
        var organisation = granted.get(id, ORG_REPORTER);
        if (!OrganisationKind.TALENT_BASES.contains(organisation.kind())) {
            throw new RegistryException(OrganisationProblem.PROJECTS_NOT_FOR_KIND);
        }
        if (organisation.status().isTerminal()) {
            throw new RegistryException(OrganisationProblem.ORGANISATION_ENDED, organisation.status());
        }
        return organisation;
    }

    // an entry of this very base, by which its project still stands in the ledger
    private ProjectEntry standing(Organisation base, String seen) {
        return ledger.find(seen)
                .filter(entry -> entry.organisation().equals(base.id()) && !entry.isWithdrawn())
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "project", seen));
    }

    private Recording recording() {
        return Recording.by(acting.actor(), acting.used().orElseThrow(), clock.instant());
    }
}
