package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.grassroots.registry.organisation.QualityFilter;
import org.grassroots.registry.organisation.QualityRow;
import org.grassroots.registry.organisation.QualityService;
import org.grassroots.registry.organisation.model.QualityCheck;
import org.grassroots.registry.organisation.model.Severity;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.CsvList;
import org.grassroots.registry.web.shared.CsvTable;
import org.grassroots.registry.web.shared.CsvWords;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Query;
import org.grassroots.registry.web.shared.Times;

/** What is wrong with what the register says. */
@ApplicationScoped
class QualityCsv implements CsvList {

    @Inject
    @SuppressWarnings("NullAway.Init")
    QualityService quality;

    @Inject
    @SuppressWarnings("NullAway.Init")
    QualityWords seen;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Times times;

    @Override
    public String name() {
        return "quality-findings";
    }

    @Override
    public CsvTable<?> table(Query query, CsvWords words) {
        var filter = new QualityFilter(
                query.choice("check", QualityCheck.class),
                query.choice("severity", Severity.class),
                query.division("division"),
                query.text("organisation"),
                query.yesNo("gone"));
        query.verify();
        return CsvTable.of("quality.title", cursor -> prepared(quality.list(filter, cursor, CsvTable.PAGE)))
                .column("quality.severity", row -> words.of("quality.severity", row.severity()))
                .column("quality.check", row -> words.of("quality.check", row.check()))
                .column("quality.detail", row -> seen.seen(row))
                .column("organisation.registryNumber", QualityRow::registryNumber)
                .column("organisation.attribute.NAME", QualityRow::organisationName)
                .column("organisation.division", row -> labels.label(row.division()))
                .column("csv.divisionCode", QualityRow::division)
                .column("quality.seen", row -> times.minute(row.firstSeenAt()))
                .column("csv.lastSeen", row -> times.minute(row.lastSeenAt()))
                .column("csv.gone", row -> times.minute(row.goneAt()));
    }

    private Slice<QualityRow> prepared(Slice<QualityRow> page) {
        labels.prepare(page.rows().stream().map(QualityRow::division).toList());
        return page;
    }
}
