package org.grassroots.registry.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.grassroots.registry.assessment.model.CaseState;
import org.grassroots.registry.report.NamelessRanking;
import org.grassroots.registry.report.NamelessRankingService;
import org.grassroots.registry.report.RankingRow;
import org.grassroots.registry.report.ReportService;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.CsvList;
import org.grassroots.registry.web.shared.CsvTable;
import org.grassroots.registry.web.shared.CsvWords;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** How the cases of a campaign came out: with names for whoever is responsible for them, or without. */
@ApplicationScoped
class RankingCsv implements CsvList {

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReportService reports;

    @Inject
    @SuppressWarnings("NullAway.Init")
    NamelessRankingService nameless;

    @Inject
    @SuppressWarnings("NullAway.Init")
    RankingPage page;

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public CsvTable<?> table(Query query, CsvWords words) {
        var campaign = query.requiredText("campaign");
        var city = query.text("city");
        var names = query.text("names");
        query.verify();
        return page.isNameable() && !"no".equals(names)
                ? named(reports.ranking(campaign, city).rows(), words)
                : unnamed(nameless.ranking(campaign, city).rows(), words);
    }

    private static CsvTable<RankingRow> named(List<RankingRow> rows, CsvWords words) {
        return CsvTable.of("report.ranking.title", cursor -> new Slice<>(rows, null, null))
                .column("report.ranking.rank", RankingRow::rank)
                .column("report.item.number", RankingRow::registryNumber)
                .column("report.item.name", RankingRow::name)
                .column("report.item.division", RankingRow::divisionLabel)
                .column("report.ranking.city", RankingRow::cityLabel)
                .column("report.ranking.total", RankingRow::total)
                .column("report.ranking.grade", row -> cameOut(row.grade(), row.state(), words));
    }

    private static CsvTable<NamelessRanking.Row> unnamed(List<NamelessRanking.Row> rows, CsvWords words) {
        return CsvTable.of("report.ranking.title", cursor -> new Slice<>(rows, null, null))
                .column("report.ranking.rank", NamelessRanking.Row::rank)
                .column("report.ranking.city", NamelessRanking.Row::cityLabel)
                .column("report.ranking.total", NamelessRanking.Row::total)
                .column("report.ranking.grade", row -> cameOut(row.grade(), row.state(), words));
    }

    private static String cameOut(@Nullable Grade grade, CaseState state, CsvWords words) {
        return grade == null ? words.of("assessment.state", state) : words.of("assessment.grade", grade);
    }
}
