package org.grassroots.registry.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.assessment.model.Campaign;
import org.grassroots.registry.assessment.model.Given;
import org.grassroots.registry.assessment.model.SchemeUsed;
import org.grassroots.registry.assessment.model.WhatIfContent;
import org.grassroots.registry.assessment.model.WhatIfRun;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.ScoredBy;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.Ids;
import org.grassroots.registry.shared.RegistryException;

/** Checks what is to be tried on which cases, and puts the run on its way. */
@ApplicationScoped
class WhatIfOrders {

    /** How many runs may be under way at a time: each keeps a processor busy and the cases of its campaign in memory. */
    static final int MOST_AT_A_TIME = 3;

    private static final int LONGEST_CODE = 40;

    private WhatIfRuns runs;
    private WhatIfRunner runner;
    private FrozenCases cases;
    private Campaigns campaigns;
    private SchemeService schemes;
    private Background background;

    @SuppressWarnings("NullAway.Init")
    protected WhatIfOrders() {
        // for the container's proxy
    }

    @Inject
    WhatIfOrders(
            WhatIfRuns runs,
            WhatIfRunner runner,
            FrozenCases cases,
            Campaigns campaigns,
            SchemeService schemes,
            Background background) {
        this.runs = runs;
        this.runner = runner;
        this.cases = cases;
        this.campaigns = campaigns;
        this.schemes = schemes;
        this.background = background;
    }

    /** Begins the run; it goes on in the background once the transaction has committed. */
    WhatIfRuns.Found begin(StartWhatIf command, Given given) {
        check(command);
        var tried = schemes.scheme(command.schemeCode(), command.schemeVersion(), command.schemeVariant());
        var campaign = campaigns
                .find(command.campaign())
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, "campaign", command.campaign()));
        check(tried.scheme(), campaign, command.mapping());
        int total = cases.count(campaign.id(), given.at());
        requireRoom(campaign, total, given.at());
        var view = tried.view();
        var used = new SchemeUsed(
                view.code(), view.schemeVersion(), Objects.requireNonNullElse(view.variant(), ""), view.sha256());
        var run = new WhatIfRun(Ids.fresh(), campaign.id(), used, command.mapping(), total, given);
        runs.add(run, new WhatIfContent(run.id(), document(tried)));
        runs.flush();
        var order = new WhatIfRunner.Order(run.id(), campaign.id(), tried.scheme(), command.mapping(), given.at());
        background.afterCommit(() -> runner.run(order));
        return new WhatIfRuns.Found(run, campaign);
    }

    private String document(ScoredBy tried) {
        var view = tried.view();
        return schemes.document(view.code(), view.schemeVersion(), view.variant());
    }

    private static void check(StartWhatIf command) {
        new FieldChecks()
                .text("schemeCode", command.schemeCode(), LONGEST_CODE)
                .text("schemeVersion", command.schemeVersion(), LONGEST_CODE)
                .optionalText("schemeVariant", command.schemeVariant(), LONGEST_CODE)
                .text("campaign", command.campaign(), LONGEST_CODE)
                .verify();
    }

    private void check(Scheme tried, Campaign campaign, Map<String, String> mapping) {
        var subject = tried.identity().subject();
        var checks = new FieldChecks()
                .when(tried.archived(), "schemeCode", AssessmentProblem.WHAT_IF_ARCHIVED)
                .when(
                        !subject.equals(campaign.subjectKind()),
                        "schemeCode",
                        AssessmentProblem.WHAT_IF_SUBJECT,
                        subject,
                        campaign.subjectKind());
        if (!mapping.isEmpty()) {
            var used = campaign.scheme();
            var judged = schemes.scheme(used.code(), used.schemeVersion(), used.variant());
            var taken = new HashSet<String>();
            mapping.forEach((before, after) -> checks.when(
                            judged.scheme().indicator(before).isEmpty(),
                            "mapping",
                            AssessmentProblem.WHAT_IF_MAPPING_BEFORE,
                            before)
                    .when(tried.indicator(after).isEmpty(), "mapping", AssessmentProblem.WHAT_IF_MAPPING_AFTER, after)
                    .when(!taken.add(after), "mapping", AssessmentProblem.WHAT_IF_MAPPING_TWICE, after));
        }
        checks.verify();
    }

    private void requireRoom(Campaign campaign, int total, Instant now) {
        new FieldChecks()
                .when(total == 0, "campaign", AssessmentProblem.WHAT_IF_NO_CASES, campaign.code())
                .verify();
        if (runs.underWay(now.minus(WhatIfRun.SILENCE)) >= MOST_AT_A_TIME) {
            throw new RegistryException(AssessmentProblem.WHAT_IF_BUSY, MOST_AT_A_TIME);
        }
    }
}
