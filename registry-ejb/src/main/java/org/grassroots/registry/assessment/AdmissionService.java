package org.grassroots.registry.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.assessment.model.AssessmentCase;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.journal.Journal;
import org.grassroots.registry.journal.model.Act;
import org.grassroots.registry.organisation.OrganisationRef;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Settings;

/** 补充参评: takes an organisation into an open campaign that was not in the register when it was opened. */
@Stateless
public class AdmissionService {

    private Campaigns campaigns;
    private Cases cases;
    private Population population;
    private OrganisationService organisations;
    private CaseFiles files;
    private Acting acting;
    private Journal journal;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public AdmissionService() {
        // for the container
    }

    @Inject
    AdmissionService(
            Campaigns campaigns,
            Cases cases,
            Population population,
            OrganisationService organisations,
            CaseFiles files,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.campaigns = campaigns;
        this.cases = cases;
        this.population = population;
        this.organisations = organisations;
        this.files = files;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Gives the organisation its case, with the figures that the register holds today.
     *
     * @throws RegistryException {@link AssessmentProblem#ALREADY_ENTERED} if it has its case, {@link
     *     AssessmentProblem#NOT_ACTIVE} unless it is an active organisation of the campaign's kind
     */
    @AllowedTo(Role.CAMPAIGN_MANAGER)
    public CaseRow admit(@NotNull AdmitOrganisation command) {
        acting.require(Settings.province(), Role.CAMPAIGN_MANAGER);
        var given = files.given();
        new FieldChecks()
                .text("organisation", command.organisation(), 40)
                .text("reason", command.reason(), AssessmentCase.LONGEST_REMARK)
                .verify();
        var campaign = campaigns
                .find(command.campaign())
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", command.campaign()));
        campaign.requireAdmitting();
        var today = BusinessTime.today(clock);
        var organisation = active(campaign, command.organisation().strip(), today);
        requireNotEntered(campaign, organisation);
        var entered = population.enter(campaign, organisation, today, given);
        // the register was asked in between, perhaps in another role
        acting.require(Settings.province(), Role.CAMPAIGN_MANAGER);
        journal.done(Act.of("assessment.admit", "case", entered.id())
                .leaving(command.reason().strip()));
        return CaseRow.of(entered, campaign.code());
    }

    private OrganisationRef active(Campaign campaign, String numberOrId, LocalDate today) {
        return organisations.active(OrganisationKind.valueOf(campaign.subjectKind()), today).stream()
                .filter(each ->
                        each.id().equals(numberOrId) || each.registryNumber().equals(numberOrId))
                .findFirst()
                .orElseThrow(() -> new RegistryException(List.of(
                        FieldProblem.of("organisation", AssessmentProblem.NOT_ACTIVE, numberOrId, today.toString()))));
    }

    private void requireNotEntered(Campaign campaign, OrganisationRef organisation) {
        if (cases.isEntered(campaign.id(), organisation.id())) {
            throw new RegistryException(AssessmentProblem.ALREADY_ENTERED, organisation.name(), campaign.code());
        }
    }
}
