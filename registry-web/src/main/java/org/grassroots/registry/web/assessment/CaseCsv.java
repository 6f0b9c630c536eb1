package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.grassroots.registry.assessment.AssessmentService;
import org.grassroots.registry.assessment.CampaignService;
import org.grassroots.registry.assessment.CaseFilter;
import org.grassroots.registry.assessment.CaseRow;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.CsvList;
import org.grassroots.registry.web.shared.CsvTable;
import org.grassroots.registry.web.shared.CsvWords;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Query;
import org.grassroots.registry.web.shared.Times;

/** The cases of a campaign. */
@ApplicationScoped
class CaseCsv implements CsvList {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AssessmentService assessments;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CampaignService campaigns;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Times times;

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public CsvTable<?> table(Query query, CsvWords words) {
        var code = query.requiredText("code");
        var state = query.choice("state", CaseState.class);
        var division = query.division("division");
        query.verify();
        var campaign = campaigns.campaign(code).code();
        var filter = new CaseFilter(campaign, null, division, state == null ? Set.of() : Set.of(state));
        return CsvTable.of("assessment.cases", cursor -> prepared(assessments.cases(filter, cursor, CsvTable.PAGE)))
                .column("organisation.registryNumber", CaseRow::registryNumber)
                .column("assessment.organisation", CaseRow::name)
                .column("assessment.division", row -> labels.label(row.division()))
                .column("csv.divisionCode", CaseRow::division)
                .column("assessment.state", row -> words.of("assessment.state", row.state()))
                .column("assessment.since", row -> times.minute(row.stateSince()))
                .column("assessment.total", CaseRow::total)
                .column("assessment.grade", row -> words.of("assessment.grade", row.grade()));
    }

    private Slice<CaseRow> prepared(Slice<CaseRow> page) {
        labels.prepare(page.rows().stream().map(CaseRow::division).toList());
        return page;
    }
}
