package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.grassroots.registry.assessment.model.Outage;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.jspecify.annotations.Nullable;

/** 系统故障登记: the administrator of the system records when it could not be used, and deadlines move by rule. */
@Stateless
public class OutageService {

    /** Within how many days an outage is recorded. */
    private static final int LONGEST_AGO = 30;

    private Deadlines deadlines;
    private OutageEffects effects;
    private CaseFiles files;
    private Acting acting;
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    public OutageService() {
        // for the container
    }

    @Inject
    OutageService(Deadlines deadlines, OutageEffects effects, CaseFiles files, Acting acting, Journal journal) {
        this.deadlines = deadlines;
        this.effects = effects;
        this.files = files;
        this.acting = acting;
        this.journal = journal;
    }

    /** Records an outage that is over or goes on, and moves the deadlines that it concerns. */
    @AllowedTo(Role.SYSTEM_ADMIN)
    public OutageView record(@NotNull RecordOutage command) {
        acting.require(Settings.province(), Role.SYSTEM_ADMIN);
        var given = files.given();
        var checks = new FieldChecks()
                .required("began", command.began())
                .text("reason", command.reason(), Outage.LONGEST_REASON);
        span(checks, command.began(), command.ended(), given.at());
        checks.verify();
        var began = Objects.requireNonNull(command.began());
        var outage =
                new Outage(Ids.fresh(), began, command.ended(), command.reason().strip(), given);
        deadlines.add(outage);
        deadlines.flush();
        effects.apply(outage, given);
        journal.done(Act.of("assessment.outage", "outage", outage.id()).leaving(command.toString()));
        deadlines.flush();
        return OutageView.of(outage);
    }

    /** An outage that went on is over; deadlines are moved by how long it lasted. */
    @AllowedTo(Role.SYSTEM_ADMIN)
    public OutageView end(@NotNull String id, @Nullable Instant ended, long seenVersion) {
        acting.require(Settings.province(), Role.SYSTEM_ADMIN);
        var outage =
                deadlines.outage(id).orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "outage", id));
        if (outage.version() != seenVersion) {
            throw new RegistryException(CommonProblem.STALE_EDIT);
        }
        if (outage.ended().isPresent()) {
            throw new RegistryException(AssessmentProblem.OUTAGE_ENDED);
        }
        var given = files.given();
        var checks = new FieldChecks().required("ended", ended);
        span(checks, outage.began(), ended, given.at());
        checks.verify();
        outage.end(Objects.requireNonNull(ended));
        effects.apply(outage, given);
        journal.done(Act.of("assessment.outage-end", "outage", id).leaving(ended.toString()));
        deadlines.flush();
        return OutageView.of(outage);
    }

    private static void span(FieldChecks checks, @Nullable Instant began, @Nullable Instant ended, Instant now) {
        if (began == null) {
            return;
        }
        checks.when(began.isAfter(now), "began", AssessmentProblem.OUTAGE_SPAN)
                .when(
                        ended != null && (!ended.isAfter(began) || ended.isAfter(now)),
                        "ended",
                        AssessmentProblem.OUTAGE_SPAN)
                .when(
                        (ended == null ? began : ended).isBefore(now.minus(Duration.ofDays(LONGEST_AGO))),
                        "began",
                        AssessmentProblem.OUTAGE_LONG_AGO,
                        LONGEST_AGO);
    }

    /** All outages, the last first. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Slice<OutageView> outages(@Nullable String cursor, @Positive @Max(200) int size) {
        return deadlines.outages(Cursor.of(cursor, 2), size);
    }

    /** One outage. */
    @AllowedTo(who = Who.SIGNED_IN)
    public OutageView outage(@NotNull String id) {
        return deadlines
                .outage(id)
                .map(OutageView::of)
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "outage", id));
    }
}
