package org.grassroots.registry.web;

import java.util.List;
import java.util.stream.Stream;
import org.grassroots.registry.web.PageVisits.Visit;

/** The visits of campaigns and their cases. */
final class AssessmentVisits {

    private final Server server;
    private final RegisterStates register;
    private final PageStates states;

    AssessmentVisits(Server server) {
        this.server = server;
        this.register = new RegisterStates(server);
        this.states = new PageStates(server);
    }

    Stream<Visit> all() {
        return Stream.of(campaigns(), cases(), returned(), onSite(), results(), rectifications())
                .flatMap(List::stream);
    }

    /** Campaigns as a whole. */
    private List<Visit> campaigns() {
        states.extended();
        var planned = states.plannedCampaign();
        return List.of(
                new Visit("target", "manager", "report/target.xhtml"),
                new Visit("campaigns", "manager", "assessment/campaigns.xhtml"),
                new Visit("campaign-running", "manager", "assessment/campaign.xhtml?code=CTY-2022"),
                new Visit("campaign", "manager", "assessment/campaign.xhtml?code=CTY-2021"),
                new Visit("outages", "system", "assessment/outages.xhtml"),
                new Visit("outages-read", "county-320102", "assessment/outages.xhtml"),
                new Visit("progress", "manager", "assessment/progress.xhtml?campaign=CTY-2022"),
                new Visit("progress-city", "city-320100", "assessment/progress.xhtml?campaign=CTY-2021"),
                new Visit("calendar", "manager", "calendar/list.xhtml?year=2021"),
                new Visit("calendar-none", "auditor", "calendar/list.xhtml?year=2030"),
                new Visit("calibration", "manager", "calibration/calibration.xhtml?campaign=CTY-2021&of=all"),
                new Visit("calibration-few", "auditor", "calibration/calibration.xhtml?campaign=CTY-2022"),
                new Visit("teams", "manager", "assessment/teams.xhtml?campaign=CTY-2022"),
                new Visit("teams-none", "inspector", "assessment/teams.xhtml?campaign=CTY-2021"),
                new Visit("campaign-extended", "clerk", "assessment/campaign.xhtml?code=CTY-2022"),
                new Visit("campaign-planned", "manager", "assessment/campaign.xhtml?code=" + planned),
                new Visit("campaign-planned-read", "auditor", "assessment/campaign.xhtml?code=" + planned),
                new Visit("campaign-on-site", "manager", "assessment/campaign.xhtml?code=" + OnSiteCampaign.CODE),
                new Visit("teams-candidates", "manager", "assessment/teams.xhtml?campaign=" + OnSiteCampaign.CODE));
    }

    /** Cases on their way. */
    private List<Visit> cases() {
        var submitted = states.idOf("auditor", "v1/campaigns/CTY-2022/cases?state=SELF_SUBMITTED");
        var unseated = states.resubmitted();
        var rated = states.idOf("county-320118", "v1/campaigns/CTY-2022/cases");
        var twice = states.scoredTwice();
        var open = states.idOf("county-320102", "v1/campaigns/CTY-2022/cases");
        var objected = states.objected();
        return List.of(
                new Visit("case", "county-320102", "assessment/case.xhtml?id=" + open),
                new Visit("case-section", "county-320102", "assessment/case.xhtml?section=4&id=" + open),
                new Visit("audit", "auditor", "assessment/audit.xhtml?id=" + submitted),
                new Visit("audit-return", "auditor", "assessment/audit.xhtml?step=RETURN&id=" + submitted),
                new Visit("indicator", "auditor", "assessment/indicator.xhtml?code=1.3&case=" + submitted),
                new Visit("case-objected", "county-320324", "assessment/case.xhtml?id=" + objected),
                new Visit("audit-objected", "clerk", "assessment/audit.xhtml?id=" + objected),
                new Visit("panel", "manager", "assessment/panel.xhtml?id=" + submitted),
                new Visit("panel-complete", "auditor", "assessment/panel.xhtml?id=" + rated),
                new Visit("panel-none", "manager", "assessment/panel.xhtml?id=" + unseated),
                new Visit("rating", "expert-3", "assessment/rating.xhtml?id=" + submitted),
                new Visit("rating-fixed", "expert-2", "assessment/rating.xhtml?id=" + submitted),
                new Visit("second", "rechecker", "assessment/second.xhtml?id=" + twice),
                new Visit("audit-resubmitted", "auditor", "assessment/audit.xhtml?id=" + unseated),
                new Visit("indicator-resubmitted", "auditor", "assessment/indicator.xhtml?code=1.4&case=" + unseated),
                new Visit("audit-return-again", "auditor", "assessment/audit.xhtml?step=RETURN&id=" + unseated));
    }

    /** Cases that were returned, and what proves that they were handed in. */
    private List<Visit> returned() {
        var returned = states.returned();
        return List.of(
                new Visit("case-returned", "county-320303", "assessment/case.xhtml?id=" + returned),
                new Visit("audit-returned", "auditor", "assessment/audit.xhtml?id=" + returned),
                new Visit("form", "county-320303", "assessment/form.xhtml?id=" + returned),
                new Visit("verify", "auditor", "assessment/verify.xhtml"),
                new Visit("verify-done", "auditor", "assessment/verify.xhtml?" + states.receipt(returned)),
                new Visit("verify-unknown", "auditor", "assessment/verify.xhtml?number=none&sha256=none"));
    }

    /** Cases that are inspected. */
    private List<Visit> onSite() {
        var confirmed = states.caseIn("CONFIRMED");
        var onSite = OnSiteCampaign.of(server).drawn();
        var sampled = onSite.caseOf("320613");
        var found = states.found(onSite.caseOf("320623"));
        return List.of(
                new Visit("inspection", "inspector", "assessment/inspection.xhtml?id=" + confirmed),
                new Visit("inspection-open", "inspector", "assessment/inspection.xhtml?id=" + sampled),
                new Visit("inspection-found", "inspector", "assessment/inspection.xhtml?id=" + found),
                new Visit("audit-sampled", "inspector", "assessment/audit.xhtml?id=" + found),
                new Visit("indicator-on-site", "inspector", "assessment/indicator.xhtml?code=4.3&case=" + found));
    }

    /** What came of a campaign. */
    private List<Visit> results() {
        var organisation = register.organisation();
        var confirmed = states.caseIn("CONFIRMED");
        var absent = states.caseIn("NOT_PARTICIPATED");
        var objected = states.objected();
        return List.of(
                new Visit("result", "auditor", "assessment/result.xhtml?id=" + confirmed),
                new Visit("sheet", "county-320324", "assessment/sheet.xhtml?id=" + objected),
                new Visit("sheet-absent", "manager", "assessment/sheet.xhtml?id=" + absent),
                new Visit("bulletin", "clerk", "assessment/bulletin.xhtml?campaign=CTY-2021"),
                new Visit("grades", "auditor", "assessment/grades.xhtml?organisation=" + organisation),
                new Visit("ranking", "auditor", "report/ranking.xhtml?campaign=CTY-2021"),
                new Visit("ranking-nameless", "county-320324", "report/ranking.xhtml?campaign=CTY-2021"));
    }

    /** Orders to put things right, and their way. */
    private List<Visit> rectifications() {
        var mending = states.order("320118", "ISSUED");
        var found = states.caseIn("CONFIRMED");
        var ordered = states.idOf("auditor", "v1/organisations?division=320118&kind=COUNTY_ASSOCIATION");
        return List.of(
                new Visit("orders", "auditor", "supervision/orders.xhtml"),
                new Visit("orders-overdue", "clerk", "supervision/orders.xhtml?overdue=true&campaign=CTY-2021"),
                new Visit("orders-none", "county-320102", "supervision/orders.xhtml?state=CLOSED"),
                new Visit("order-issued", "county-320118", "supervision/order.xhtml?id=" + mending),
                new Visit("order-item", "county-320118", "supervision/item.xhtml?place=1&id=" + mending),
                new Visit("order-notice", "county-320118", "supervision/notice.xhtml?id=" + mending),
                new Visit("order-reported", "auditor", order("320214", "REPORTED")),
                new Visit("order-sent-back", "auditor", order("320804", "SENT_BACK")),
                new Visit("order-accepted", "clerk", order("320412", "ACCEPTED")),
                new Visit("order-closed", "auditor", order("320211", "CLOSED")),
                new Visit("order-withdrawn", "clerk", order("320707", "WITHDRAWN")),
                new Visit("issue", "clerk", "supervision/issue.xhtml?case=" + states.addressee()),
                new Visit("issue-no-ground", "clerk", "supervision/issue.xhtml?case=" + states.objected()),
                new Visit("issue-all", "clerk", "supervision/issue-all.xhtml?campaign=CTY-2021"),
                new Visit("issue-all-nobody", "clerk", "supervision/issue-all.xhtml?campaign=CTY-2021&due=2099-01-01"),
                new Visit("audit-found", "auditor", "assessment/audit.xhtml?id=" + found),
                new Visit("organisation-ordered", "clerk", "organisation/organisation.xhtml?id=" + ordered));
    }

    private String order(String county, String state) {
        return "supervision/order.xhtml?id=" + states.order(county, state);
    }
}
