package org.grassroots.registry.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.jspecify.annotations.Nullable;

/** Tells which figures there are, derives those that the register holds, and hands out those that were accepted. */
@Stateless
public class FigureService {

    private OrganisationService organisations;
    private AnnualReports reports;

    @SuppressWarnings("NullAway.Init")
    public FigureService() {
        // for the container
    }

    @Inject
    FigureService(OrganisationService organisations, AnnualReports reports) {
        this.organisations = organisations;
        this.reports = reports;
    }

    /** Every figure that a scheme may read. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<Figure> catalogue() {
        return Catalogue.standard().figures();
    }

    /**
     * The figures of an organisation that follow from what the register says about it; a yes is 1, a no is 0.
     *
     * @param asOf on which day
     * @param knownAt as the register knew it at which instant, or null for what it knows now
     */
    @AllowedTo(who = Who.STAFF)
    public List<FigureValue> derived(
            @NotNull String organisationId, @NotNull LocalDate asOf, @Nullable Instant knownAt) {
        var facts = organisations.facts(organisationId, asOf, knownAt);
        return Catalogue.standard().figures().stream()
                .flatMap(figure -> Stream.ofNullable(figure.derivation())
                        .map(rule -> new FigureValue(figure.code(), rule.amount(facts), asOf, knownAt)))
                .toList();
    }

    /** The figures that an organisation reported for a year and a reviewer accepted, as they hold now. */
    @AllowedTo(who = Who.STAFF)
    public List<ReportedFigure> accepted(@NotNull String organisationId, int year) {
        var organisation = organisations.view(organisationId, null, null);
        return reports.accepted(organisation.id(), year).stream()
                .map(value -> new ReportedFigure(
                        value.figure(),
                        Catalogue.standard()
                                .find(value.figure())
                                .map(figure -> new BigDecimal(figure.plain(value.amount())))
                                .orElse(value.amount()),
                        value.reportId(),
                        ReportedFigure.Reporter.of(value.recorded())))
                .toList();
    }
}
