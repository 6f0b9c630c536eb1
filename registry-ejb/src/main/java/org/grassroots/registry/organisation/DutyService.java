package org.grassroots.registry.organisation;

import static org.grassroots.registry.shared.Role.ORG_REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.model.Appointment;
import org.grassroots.registry.organisation.model.Appointments;
import org.grassroots.registry.organisation.model.DutyEntry;
import org.grassroots.registry.organisation.model.FourHeads;
import org.grassroots.registry.organisation.model.Officer;
import org.grassroots.registry.organisation.model.Organisation;
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

/** The duty log (履职记录): what the four heads who serve in an association did, were trained in and commended for. */
@Stateless
public class DutyService {

    private DutyLog log;
    private Organisations organisations;
    private GrantedOrganisations granted;
    private EvidenceService evidence;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public DutyService() {
        // for the container
    }

    @Inject
    DutyService(
            DutyLog log,
            Organisations organisations,
            GrantedOrganisations granted,
            EvidenceService evidence,
            Journal journal,
            Acting acting,
            Clock clock) {
        this.log = log;
        this.organisations = organisations;
        this.granted = granted;
        this.evidence = evidence;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /** Adds an entry about somebody who was one of the four heads in office on its day. */
    @AllowedTo(ORG_REPORTER)
    public DutyView record(@NotNull RecordDuty command) {
        var organisation = granted.get(command.organisationId(), ORG_REPORTER);
        if (organisation.status().isTerminal()) {
            throw new RegistryException(OrganisationProblem.ORGANISATION_ENDED, organisation.status());
        }
        var heads = headsOnDay(command, organisation);
        verify(command, heads, organisation);
        var duty = new DutyEntry.Duty(
                Objects.requireNonNull(command.officer()).strip(),
                heads.orElseThrow(),
                Objects.requireNonNull(command.kind()),
                Objects.requireNonNull(command.happenedOn()),
                Objects.requireNonNull(command.what()).strip(),
                command.evidence().isEmpty() ? null : command.evidence().get(0));
        var entry = new DutyEntry(Ids.fresh(), organisation.id(), duty, recording());
        log.add(entry);
        journal.done(Act.of("duty.record", "duty", entry.id()).leaving(duty.toString()));
        return view(new DutyLog.Line(entry, null));
    }

    private Optional<FourHeads> headsOnDay(RecordDuty command, Organisation organisation) {
        var day = command.happenedOn();
        return day == null || command.officer() == null
                ? Optional.empty()
                : heads(organisation.id(), day).stream()
                        .filter(one -> one.name().equals(command.officer().strip()))
                        .findFirst()
                        .map(Appointment::fourHeads);
    }

    private List<Appointment> heads(String organisation, LocalDate day) {
        return new Appointments(organisations.versions(organisation))
                .on(day).stream().filter(one -> one.fourHeads() != null).toList();
    }

    private void verify(RecordDuty command, Optional<FourHeads> heads, Organisation organisation) {
        var day = command.happenedOn();
        boolean asked =
                day != null && command.officer() != null && !command.officer().isBlank();
        boolean unknown = evidence.views(command.evidence()).stream()
                        .filter(file -> file.jurisdiction()
                                .equals(organisation.jurisdiction().value()))
                        .count()
                < command.evidence().size();
        new FieldChecks()
                .text("officer", command.officer(), Officer.LONGEST_NAME)
                .required("kind", command.kind())
                .required("happenedOn", day)
                .notAfter("happenedOn", day, BusinessTime.today(clock))
                .when(asked && heads.isEmpty(), "officer", OrganisationProblem.DUTY_NOT_IN_OFFICE, String.valueOf(day))
                .text("what", command.what(), DutyEntry.LONGEST)
                .when(command.evidence().size() > 1, "evidence", OrganisationProblem.DUTY_EVIDENCE_MANY)
                .when(unknown, "evidence", OrganisationProblem.ORGANISATION_EVIDENCE_UNKNOWN)
                .verify();
    }

    /** Cancels an entry that was wrong by another one, which says why; both stay. */
    @AllowedTo(ORG_REPORTER)
    public void cancel(@NotNull String id, @Nullable String reason) {
        var entry = log.find(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "duty", id));
        granted.get(entry.organisation(), ORG_REPORTER);
        new FieldChecks().text("reason", reason, DutyEntry.LONGEST).verify();
        if (entry.isCounter()) {
            throw new RegistryException(CommonProblem.NOT_FOUND, "duty", id);
        }
        var counter = entry.cancelled(Ids.fresh(), String.valueOf(reason).strip(), recording());
        log.add(counter);
        journal.done(Act.of("duty.cancel", "duty", id).leaving(counter.duty().toString()));
    }

    /**
     * One page of the log of an association, the latest day first.
     *
     * @param officer of this one alone, or null for all
     * @param cursor a cursor of an earlier page, or null for the first
     */
    @AllowedTo(who = Who.STAFF)
    public Slice<DutyView> list(
            @NotNull String organisation,
            @Nullable String officer,
            @Nullable String cursor,
            @Positive @Max(200) int size) {
        var of = granted.read(organisation);
        var lines = log.list(of.id(), officer, Cursor.of(cursor, 2), size);
        var files = files(lines.rows());
        var rows = lines.rows().stream()
                .map(line -> DutyView.of(
                        line, files.get(String.valueOf(line.entry().duty().evidence()))))
                .toList();
        return new Slice<>(rows, lines.previous(), lines.next());
    }

    private DutyView view(DutyLog.Line line) {
        return DutyView.of(
                line,
                files(List.of(line)).get(String.valueOf(line.entry().duty().evidence())));
    }

    private Map<String, EvidenceView> files(List<DutyLog.Line> lines) {
        var ids = lines.stream()
                .map(line -> line.entry().duty().evidence())
                .filter(Objects::nonNull)
                .toList();
        return evidence.views(ids).stream()
                .collect(Collectors.toMap(EvidenceView::id, Function.identity(), (one, same) -> one));
    }

    /** The names of the four heads who are in office today, or were: those of whom the log can tell. */
    @AllowedTo(who = Who.STAFF)
    public List<String> officers(@NotNull String organisation) {
        var of = granted.read(organisation);
        var today = BusinessTime.today(clock);
        var appointments = new Appointments(organisations.versions(of.id()));
        return Stream.concat(appointments.on(today).stream(), appointments.before(today).stream())
                .filter(one -> one.fourHeads() != null)
                .map(Appointment::name)
                .distinct()
                .toList();
    }

    private Recording recording() {
        return Recording.by(acting.actor(), acting.used().orElseThrow(), clock.instant());
    }
}
