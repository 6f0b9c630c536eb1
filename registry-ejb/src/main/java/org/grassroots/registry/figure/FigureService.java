package org.grassroots.registry.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.figure.model.Catalogue;
import org.grassroots.registry.figure.model.Figure;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.Role;

/** Tells which figures there are, derives those that the register holds, and hands out those that were accepted. */
@Stateless
public class FigureService {

    private OrganisationService organisations;
    private AnnualReports reports;
    private Acting acting;

    @SuppressWarnings("NullAway.Init")
    public FigureService() {
        // for the container
    }

    @Inject
    FigureService(OrganisationService organisations, AnnualReports reports, Acting acting) {
        this.organisations = organisations;
        this.reports = reports;
        this.acting = acting;
    }

    /** Every figure that a scheme may read. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<Figure> catalogue() {
        return Catalogue.standard().figures();
    }

    /**
     * The figures that follow from what the register says about organisations, by the ids of those that the actor may
     * see; a yes is 1, a no is 0.
     *
     * @param asOf on which day
     */
    @AllowedTo(who = Who.STAFF)
    public Map<String, List<FigureValue>> derived(
            @NotNull Collection<String> organisationIds, @NotNull LocalDate asOf) {
        var derived = new HashMap<String, List<FigureValue>>();
        organisations.facts(organisationIds, asOf).forEach((id, facts) -> derived.put(id, derived(facts, asOf)));
        return derived;
    }

    private static List<FigureValue> derived(Map<String, String> facts, LocalDate asOf) {
        return Catalogue.standard().figures().stream()
                .flatMap(figure -> Stream.ofNullable(figure.derivation())
                        .map(rule -> new FigureValue(figure.code(), rule.amount(facts), asOf)))
                .toList();
    }

    /**
     * The figures that organisations reported for a year and a reviewer accepted, as they hold now: by the ids of those
     * that the actor may see and that reported any.
     */
    @AllowedTo(who = Who.STAFF)
    public Map<String, List<ReportedFigure>> accepted(@NotNull Collection<String> organisationIds, int year) {
        return reports.accepted(organisationIds, year, acting.actor().reach(Role.ofStaff())).stream()
                .collect(Collectors.groupingBy(
                        AnnualReports.Accepted::organisationId,
                        Collectors.mapping(FigureService::reported, Collectors.toList())));
    }

    private static ReportedFigure reported(AnnualReports.Accepted accepted) {
        var value = accepted.value();
        return new ReportedFigure(
                value.figure(),
                Catalogue.standard()
                        .find(value.figure())
                        .map(figure -> new BigDecimal(figure.plain(value.amount())))
                        .orElse(value.amount()),
                value.reportId(),
                ReportedFigure.Reporter.of(value.recorded()));
    }
}
