package org.grassroots.registry.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.grassroots.registry.figure.model.AnnualFigure;
import org.grassroots.registry.figure.model.AnnualReport;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.figure.model.Sheet;
import org.grassroots.registry.figure.model.Signature;
import org.grassroots.registry.figure.model.Subject;
import org.grassroots.registry.organisation.OrganisationFilter;
import org.grassroots.registry.organisation.OrganisationRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Grant;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** Finds the sheet of an organisation for a year, blank where nothing was written, for an actor who may see it. */
@ApplicationScoped
class ReportFiles {

    /** The first year for which anything is reported. */
    private static final int FIRST_YEAR = 2000;

    private static final int ID_LENGTH = 36;

    private AnnualReports reports;
    private OrganisationService organisations;
    private Acting acting;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReportFiles() {
        // for the container's proxy
    }

    @Inject
    ReportFiles(AnnualReports reports, OrganisationService organisations, Acting acting, Clock clock) {
        this.reports = reports;
        this.organisations = organisations;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * A sheet with what belongs to it.
     *
     * @param derived what the register derives, as of {@code asOf}
     * @param lastYear the accepted values of the year before
     */
    record ReportFile(
            Subject subject,
            int year,
            int firstYear,
            Sheet sheet,
            LocalDate asOf,
            Map<String, BigDecimal> derived,
            Map<String, BigDecimal> lastYear) {

        /** The figures that the organisation reports itself. */
        List<Figure> reported() {
            return figures().stream().filter(figure -> !figure.derived()).toList();
        }

        /** Every figure of the organisation's kind. */
        List<Figure> figures() {
            return Catalogue.standard().of(subject.kind());
        }
    }

    /**
     * The sheet of an organisation that the actor may see.
     *
     * @param organisation its id or registry number
     */
    ReportFile open(String organisation, int year, @Nullable Instant knownAt) {
        var today = BusinessTime.today(clock);
        var lastDay = LocalDate.of(Math.max(1, Math.min(9999, year)), 12, 31);
        var asOf = lastDay.isAfter(today) ? today : lastDay;
        var view = organisations.view(idOf(organisation), asOf, knownAt);
        int firstYear = Math.max(FIRST_YEAR, view.establishedOn().getYear());
        if (year < firstYear || year > today.getYear()) {
            throw new RegistryException(
                    FigureProblem.REPORT_YEAR, String.valueOf(firstYear), String.valueOf(today.getYear()));
        }
        var subject = new Subject(
                view.id(),
                view.registryNumber(),
                view.name(),
                view.kind().name(),
                new DivisionCode(view.division()),
                new DivisionCode(view.jurisdiction()));
        var sheet = reports.find(subject.id(), year)
                .orElseGet(() -> new Sheet(new AnnualReport(Ids.fresh(), subject, year), List.of()));
        return new ReportFile(subject, year, firstYear, sheet, asOf, derived(view), accepted(subject.id(), year - 1));
    }

    private String idOf(String organisation) {
        if (organisation.length() == ID_LENGTH) {
            return organisation;
        }
        var filter = new OrganisationFilter(organisation, null, null, null, null);
        return organisations.list(filter, null, 2).rows().stream()
                .filter(row -> row.registryNumber().equals(organisation))
                .map(OrganisationRow::id)
                .findFirst()
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "organisation", organisation));
    }

    private static Map<String, BigDecimal> derived(OrganisationView organisation) {
        var facts = new HashMap<String, String>();
        organisation.facts().forEach(fact -> facts.put(fact.attribute().name(), fact.content()));
        var derived = new HashMap<String, BigDecimal>();
        Catalogue.standard().of(organisation.kind().name()).forEach(figure -> {
            if (figure.derivation() != null) {
                derived.put(figure.code(), figure.derivation().amount(facts));
            }
        });
        return derived;
    }

    private Map<String, BigDecimal> accepted(String organisationId, int year) {
        return reports.accepted(organisationId, year).stream()
                .collect(Collectors.toMap(AnnualFigure::figure, AnnualFigure::amount));
    }

    /** The same, to be written on by its organisation, if it is still what the actor saw. */
    ReportFile openToWrite(String organisation, int year, long seenVersion) {
        var file = open(organisation, year, null);
        acting.require(file.subject().jurisdiction(), file.subject().id(), Role.ORG_REPORTER);
        requireSeen(file, seenVersion);
        if (file.reported().isEmpty()) {
            throw new RegistryException(FigureProblem.REPORT_NO_FIGURES);
        }
        return file;
    }

    /** The same, to be judged by a reviewer who is not concerned. */
    ReportFile openToReview(String organisation, int year, long seenVersion) {
        var file = open(organisation, year, null);
        acting.require(file.subject().reviewedFrom(), Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR);
        requireSeen(file, seenVersion);
        if (mayWrite(file)) {
            throw new RegistryException(FigureProblem.REPORT_OWN_ORGANISATION);
        }
        file.sheet().requireReviewable(acting.actor().id());
        return file;
    }

    private static void requireSeen(ReportFile file, long seenVersion) {
        var report = file.sheet().report();
        if (report.version() != seenVersion) {
            throw new RegistryException(
                    CommonProblem.STALE_EDIT,
                    report.changedBy().orElse(""),
                    report.changedAt().map(Instant::toString).orElse(""));
        }
    }

    boolean mayWrite(ReportFile file) {
        return acting.actor()
                .grantOver(file.subject().jurisdiction(), file.subject().id(), Role.ORG_REPORTER)
                .isPresent();
    }

    boolean mayReview(ReportFile file) {
        var reviewer =
                acting.actor().grantOver(file.subject().reviewedFrom(), Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR);
        return reviewer.isPresent()
                && !mayWrite(file)
                && file.sheet().isReviewable(acting.actor().id());
    }

    /** Who acts, in the role in which they were let in. */
    Signature sign() {
        Optional<Grant> used = acting.used();
        return new Signature(acting.actor(), used.orElseThrow().role(), clock.instant());
    }
}
