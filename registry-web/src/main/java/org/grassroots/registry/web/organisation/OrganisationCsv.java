package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.grassroots.registry.organisation.OrganisationFilter;
import org.grassroots.registry.organisation.OrganisationRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.PastMoment;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.web.shared.CsvList;
import org.grassroots.registry.web.shared.CsvTable;
import org.grassroots.registry.web.shared.CsvWords;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Query;
import org.jspecify.annotations.Nullable;

/** The register, as it is or as it was. */
@ApplicationScoped
class OrganisationCsv implements CsvList {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public CsvTable<?> table(Query query, CsvWords words) {
        var found = found(query);
        return CsvTable.of("organisation.list.title", found.andThen(this::prepared))
                .column("organisation.registryNumber", OrganisationRow::registryNumber)
                .column("organisation.attribute.NAME", OrganisationRow::name)
                .column("organisation.kind", row -> words.of("organisation.kind", row.kind()))
                .column("organisation.division", row -> labels.label(row.division()))
                .column("csv.divisionCode", OrganisationRow::division)
                .column("organisation.status", row -> words.of("organisation.status", row.status()))
                .column("organisation.establishedOn", OrganisationRow::establishedOn)
                .column(
                        "organisation.attribute.ESTABLISHMENT_MODE",
                        row -> words.of("organisation.mode", row.establishmentMode()))
                .column(
                        "organisation.attribute.PARTY_GROUP",
                        row -> words.of("organisation.partyGroup", row.partyGroup()))
                .column("organisation.attribute.CHAIR", OrganisationRow::chair)
                .column(
                        "organisation.attribute.STANDING",
                        row -> words.of("organisation.choice.STANDING", row.standing()));
    }

    private Function<@Nullable String, Slice<OrganisationRow>> found(Query query) {
        var grade = query.choice("grade", Grade.class);
        var filter = new OrganisationFilter(
                query.text("text"),
                query.choice("kind", OrganisationKind.class),
                query.division("division"),
                query.choice("status", LifecycleStatus.class),
                query.choice("mode", EstablishmentMode.class),
                query.choice("term", TermStatus.class),
                grade == null ? null : grade.name(),
                query.choice("standing", Standing.class));
        var asOf = query.date("asOf");
        var knownAt = query.instant("knownAt");
        var tree = query.choice("tree", Tree.class);
        query.verify();
        if (asOf == null && knownAt == null) {
            return cursor -> organisations.list(filter, cursor, CsvTable.PAGE);
        }
        var moment = new PastMoment(asOf, knownAt, tree == null ? Tree.THEN : tree);
        return cursor -> organisations.list(filter, moment, cursor, CsvTable.PAGE);
    }

    private Slice<OrganisationRow> prepared(Slice<OrganisationRow> page) {
        labels.prepare(page.rows().stream().map(OrganisationRow::division).toList());
        return page;
    }
}
