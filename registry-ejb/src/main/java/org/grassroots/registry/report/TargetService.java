package org.grassroots.registry.report;

import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.report.model.StockFigure;
import org.grassroots.registry.report.model.Target;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/** Targets: what figures are to reach in periods of their own, and how far they are reached. */
@Stateless
public class TargetService {

    private static final int MOST = 1_000_000;
    private static final int LONGEST_DOCUMENT = 100;

    private Targets targets;
    private ReportService reports;
    private Journal journal;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public TargetService() {
        // for the container
    }

    @Inject
    TargetService(Targets targets, ReportService reports, Journal journal, Acting acting, Clock clock) {
        this.targets = targets;
        this.reports = reports;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /** Sets a target of the province, in place of the one for the same figure and period. */
    @AllowedTo(CAMPAIGN_MANAGER)
    public void set(@NotNull SetTarget command) {
        acting.require(Settings.province(), CAMPAIGN_MANAGER);
        var figure = figure(command.code());
        var from = command.from();
        var to = command.to();
        var amount = command.amount();
        new FieldChecks()
                .when(figure.isEmpty(), "code", CommonProblem.FIELD_REQUIRED)
                .required("from", from)
                .required("to", to)
                .when(from != null && to != null && from.isAfter(to), "to", ReportProblem.PERIOD_REVERSED)
                .required("amount", amount)
                .when(amount != null && (amount < 1 || amount > MOST), "amount", CommonProblem.FIELD_TYPE, "1–" + MOST)
                .optionalText("documentNumber", command.documentNumber(), LONGEST_DOCUMENT)
                .verify();
        enter(
                figure.orElseThrow(),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(amount),
                command.documentNumber());
    }

    private void enter(StockFigure figure, LocalDate from, LocalDate to, int amount, @Nullable String documentNumber) {
        var by = acting.actor().name();
        var now = clock.instant();
        var target = targets.find(figure, from, to).orElseGet(() -> {
            var fresh = new Target(Ids.fresh(), figure, from, to, amount, by, now);
            targets.add(fresh);
            return fresh;
        });
        target.become(amount, documentNumber, by, now);
        targets.flush();
        journal.done(Act.of("target.set", "target", figure.code()).leaving(from + " " + to + " " + amount));
    }

    private static Optional<StockFigure> figure(@Nullable String code) {
        return Arrays.stream(StockFigure.values())
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    /** The targets whose periods touch that which is asked for, each with what is reached of it by its last day. */
    @AllowedTo({LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR})
    public List<TargetView> targets(@NotNull FigurePeriod period) {
        var bounds = period.bounds(clock.instant());
        return targets.during(bounds.first(), bounds.last()).stream()
                .map(target -> TargetView.of(target, reached(target, period, bounds)))
                .toList();
    }

    private int reached(Target target, FigurePeriod period, FigurePeriod.Bounds bounds) {
        var end = target.last().isAfter(bounds.last()) ? bounds.last() : target.last();
        var own = new FigurePeriod(target.first(), end, period.asOf(), period.knownAt());
        return reports.amount(target.figure(), own);
    }
}
