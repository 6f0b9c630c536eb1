package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.DuplicateFilter;
import org.grassroots.registry.organisation.DuplicateRow;
import org.grassroots.registry.organisation.DuplicateService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.CsvList;
import org.grassroots.registry.web.shared.CsvTable;
import org.grassroots.registry.web.shared.CsvWords;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Query;
import org.grassroots.registry.web.shared.Times;

/** The pairs of organisations that may be one. */
@ApplicationScoped
class DuplicateCsv implements CsvList {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DuplicateService duplicates;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Times times;

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public CsvTable<?> table(Query query, CsvWords words) {
        var state = query.choice("state", PairState.class);
        var filter = new DuplicateFilter(
                state == null ? PairState.OPEN : state,
                query.choice("kind", OrganisationKind.class),
                query.division("division"));
        query.verify();
        return CsvTable.of("duplicate.list.title", cursor -> prepared(duplicates.list(filter, cursor, CsvTable.PAGE)))
                .column("duplicate.one", row -> row.one().name())
                .column("csv.oneNumber", row -> row.one().registryNumber())
                .column("csv.oneDivision", row -> labels.label(row.one().division()))
                .column("duplicate.other", row -> row.other().name())
                .column("csv.otherNumber", row -> row.other().registryNumber())
                .column("csv.otherDivision", row -> labels.label(row.other().division()))
                .column("duplicate.score", DuplicateRow::score)
                .column("duplicate.reasons", row -> reasons(row, words))
                .column("duplicate.foundAt", row -> times.minute(row.foundAt()));
    }

    private static String reasons(DuplicateRow row, CsvWords words) {
        return row.reasons().stream()
                .map(reason -> words.of("duplicate.signal", reason.signal()))
                .collect(Collectors.joining(words.text("duplicate.comma")));
    }

    private Slice<DuplicateRow> prepared(Slice<DuplicateRow> page) {
        labels.prepare(page.rows().stream()
                .flatMap(row -> Stream.of(row.one().division(), row.other().division()))
                .toList());
        return page;
    }
}
