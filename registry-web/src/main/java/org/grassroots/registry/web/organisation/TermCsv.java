package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.grassroots.registry.organisation.TermFilter;
import org.grassroots.registry.organisation.TermRow;
import org.grassroots.registry.organisation.TermService;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.CsvList;
import org.grassroots.registry.web.shared.CsvTable;
import org.grassroots.registry.web.shared.CsvWords;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Query;

/** Whose re-election is due, extended or overdue. */
@ApplicationScoped
class TermCsv implements CsvList {

    @Inject
    @SuppressWarnings("NullAway.Init")
    TermService terms;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public CsvTable<?> table(Query query, CsvWords words) {
        var filter = new TermFilter(query.choice("status", TermStatus.class), query.division("division"));
        query.verify();
        return CsvTable.of("term.list.title", cursor -> prepared(terms.list(filter, cursor, CsvTable.PAGE)))
                .column("organisation.registryNumber", TermRow::registryNumber)
                .column("organisation.attribute.NAME", TermRow::name)
                .column("organisation.division", row -> labels.label(row.division()))
                .column("csv.divisionCode", TermRow::division)
                .column("organisation.attribute.TERM_END", TermRow::termEnd)
                .column("organisation.attribute.TERM_EXTENDED_TO", TermRow::extendedTo)
                .column("term.status", row -> words.of("term.status", row.status()))
                .column("csv.monthsLeft", row -> isOver(row) ? -row.months() : row.months());
    }

    private static boolean isOver(TermRow row) {
        return row.status() == TermStatus.EXTENDED || row.status() == TermStatus.OVERDUE;
    }

    private Slice<TermRow> prepared(Slice<TermRow> page) {
        labels.prepare(page.rows().stream().map(TermRow::division).toList());
        return page;
    }
}
