package org.grassroots.registry.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.shared.JsonReading;
import org.grassroots.registry.shared.Tree;

/**
 * An organisation in a list of the past: what never changes, where and how it stands now, and what was true of it then.
 *
 * @param contents the contents of then by the name of their attribute, as a JSON object; the type is that of
 *     anything a query selects by a query
 */
public record PastRow(
        String id,
        String registryNumber,
        OrganisationKind kind,
        String division,
        LifecycleStatus status,
        LocalDate establishedOn,
        Object contents) {

    private static final List<Attribute> LISTED = List.of(
            Attribute.NAME,
            Attribute.ESTABLISHMENT_MODE,
            Attribute.PARTY_GROUP,
            Attribute.CHAIR,
            Attribute.STATUS,
            Attribute.STANDING,
            Attribute.DIVISION);

    /**
     * Selects it of an organisation {@code o}; what was true is gathered by the database, since a query for each would take
     * longer to be planned than to be answered.
     *
     * @param then the condition on a version {@code v} that it was true and known then
     */
    static String selected(String then) {
        return "SELECT NEW " + PastRow.class.getName()
                + "(o.id, o.registryNumber, o.kind, o.division, o.status, o.establishedOn,"
                + " (SELECT SQL('CAST(JSON_OBJECTAGG(? VALUE ?) AS VARCHAR)', v.attribute, v.content)"
                + " FROM AttributeVersion v WHERE v.organisationId = o.id AND v.attribute IN ("
                + LISTED.stream().map(PastRow::literal).collect(Collectors.joining(", ")) + ") AND " + then + "))";
    }

    private static String literal(Attribute attribute) {
        return Attribute.class.getName() + "." + attribute.name();
    }

    /** As it was then. */
    OrganisationRow row(Tree tree) {
        var then = JsonReading.object(contents.toString());
        var mode = then.getString(Attribute.ESTABLISHMENT_MODE.name(), null);
        return new OrganisationRow(
                id,
                registryNumber,
                kind,
                then.getString(Attribute.NAME.name()),
                tree == Tree.NOW ? division : then.getString(Attribute.DIVISION.name(), division),
                LifecycleStatus.valueOf(then.getString(Attribute.STATUS.name(), status.name())),
                Standing.valueOf(then.getString(Attribute.STANDING.name(), Standing.NORMAL.name())),
                establishedOn,
                mode == null ? null : EstablishmentMode.valueOf(mode),
                Boolean.parseBoolean(then.getString(Attribute.PARTY_GROUP.name(), null)),
                then.getString(Attribute.CHAIR.name(), null));
    }
}
