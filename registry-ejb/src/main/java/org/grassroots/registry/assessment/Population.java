package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.CaseFigure;
import org.grassroots.registry.assessment.model.CaseFlow;
import org.grassroots.registry.assessment.model.CaseVerb;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.Subject;
import org.grassroots.registry.figure.FigureService;
import org.grassroots.registry.figure.ReportedFigure;
import org.grassroots.registry.organisation.OrganisationRef;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.scheme.model.Stage;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;

/**
 * The organisations that a campaign is about, each entered with its case, its place and its figures by value: those of
 * the register, and those that it had reported for the year and that were accepted.
 */
@ApplicationScoped
class Population {

    private static final int BATCH = 500;

    private CampaignCases cases;
    private CaseRows rows;
    private ScopeMembers members;
    private FigureService figures;

    @SuppressWarnings("NullAway.Init")
    protected Population() {
        // for the container's proxy
    }

    @Inject
    Population(CampaignCases cases, CaseRows rows, ScopeMembers members, FigureService figures) {
        this.cases = cases;
        this.rows = rows;
        this.members = members;
        this.figures = figures;
    }

    /** Gives every organisation within the scope its case; those founded too late are exempt. */
    void enter(Campaign campaign, Given given) {
        var kind = OrganisationKind.valueOf(campaign.subjectKind());
        var cutOff = campaign.calendar().cutOff();
        var active = members.of(kind, campaign.scope(), cutOff).stream()
                .map(ScopeMembers.Found::organisation)
                .toList();
        if (active.isEmpty()) {
            throw new RegistryException(AssessmentProblem.CAMPAIGN_EMPTY, cutOff.toString());
        }
        for (int from = 0; from < active.size(); from += BATCH) {
            enter(campaign, active.subList(from, Math.min(from + BATCH, active.size())), cutOff, given)
                    .forEach(entered -> exempt(campaign, entered.organisation(), entered.root(), given));
        }
    }

    private void exempt(Campaign campaign, OrganisationRef organisation, AssessmentCase entered, Given given) {
        if (campaign.scope().exempts(organisation.establishedOn())) {
            var line = entered.requireCan(CaseVerb.EXEMPT, entered.moment(campaign, given.at()));
            var reason = "成立于" + organisation.establishedOn();
            rows.add(entered.go(line, Ids.fresh(), given, reason, null));
        }
    }

    /** Gives one organisation its case, with the figures that the register holds of {@code asOf}. */
    AssessmentCase enter(Campaign campaign, OrganisationRef organisation, LocalDate asOf, Given given) {
        return enter(campaign, List.of(organisation), asOf, given).get(0).root();
    }

    /** A case, and whose it is. */
    private record Entered(OrganisationRef organisation, AssessmentCase root) {}

    // what is asked is asked before anything is written: each question would first send what was
    private List<Entered> enter(Campaign campaign, List<OrganisationRef> organisations, LocalDate asOf, Given given) {
        var ids = organisations.stream().map(OrganisationRef::id).toList();
        var derived = figures.derived(ids, asOf);
        var accepted = figures.accepted(ids, campaign.assessedYear());
        var all = organisations.stream()
                .map(organisation -> new Entered(organisation, root(campaign, organisation, given)))
                .toList();
        all.forEach(entered -> cases.add(entered.root()));
        // the provider knows of no order between a case and its figures, the database does
        cases.flush();
        all.forEach(entered -> {
            var id = entered.organisation().id();
            derived.getOrDefault(id, List.of())
                    .forEach(figure ->
                            rows.add(CaseFigure.derived(place(entered.root(), figure.code()), figure.amount(), given)));
            accepted.getOrDefault(id, List.of()).forEach(figure -> rows.add(reported(entered.root(), figure)));
        });
        return all;
    }

    private static AssessmentCase root(Campaign campaign, OrganisationRef organisation, Given given) {
        var subject = new Subject(
                organisation.id(),
                organisation.registryNumber(),
                organisation.name(),
                organisation.division(),
                organisation.jurisdiction());
        return new AssessmentCase(Ids.fresh(), campaign.id(), subject, given.at());
    }

    private static CaseFigure reported(AssessmentCase of, ReportedFigure figure) {
        var by = figure.by();
        var reporter = Given.before(by.account(), by.name(), by.role(), by.at());
        return CaseFigure.annual(place(of, figure.code()), figure.amount(), figure.reportId(), reporter);
    }

    private static CaseFigure.Place place(AssessmentCase of, String figure) {
        return new CaseFigure.Place(Ids.fresh(), of.id(), Stage.SELF, figure);
    }

    /** Ends the work of those whose time is up, and tells how many there were. */
    int lapse(Campaign campaign, Given given) {
        int lapsed = 0;
        for (var each : cases.in(campaign.id(), CaseFlow.before(CaseVerb.LAPSE))) {
            if (given.at().isAfter(each.deadline(campaign))) {
                var line = each.requireCan(CaseVerb.LAPSE, each.moment(campaign, given.at()));
                rows.add(each.go(line, Ids.fresh(), given, null, null));
                lapsed++;
            }
        }
        return lapsed;
    }
}
