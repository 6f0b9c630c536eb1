package org.grassroots.registry.organisation;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.SearchText;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.Term;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.Cursor;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Reach;
import org.grassroots.registry.shared.Tree;
import org.jspecify.annotations.Nullable;

/** The query behind the list of organisations, put together from what was asked for. */
final class OrganisationSearch {

    private static final String NOW = "SELECT " + OrganisationRow.SELECTED;

    private final String row;
    private final Reach reach;
    private final @Nullable Cursor cursor;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new TreeMap<>();
    private String order = "o.division";

    /** Among the organisations as they are now. */
    OrganisationSearch(OrganisationFilter filter, LocalDate today, Reach reach, @Nullable Cursor cursor) {
        this(NOW, reach, cursor);
        if (filter.term() != null) {
            holdingOffice(filter.term(), today);
        }
        if (filter.text() != null) {
            named(filter.text().strip());
        }
        if (filter.establishmentMode() != null) {
            when("o.establishmentMode = :mode", "mode", filter.establishmentMode());
        }
        if (filter.status() != null) {
            when("o.status = :status", "status", filter.status());
        }
        if (filter.standing() != null) {
            when("o.standing = :standing", "standing", filter.standing());
        }
        if (filter.division() != null) {
            conditions.add("o.division" + below(filter.division()));
        }
        narrow(filter);
    }

    /**
     * Among the organisations as they once were, found by the names and codes that they had then or before or by their
     * number, and by where they lay, or lie now.
     *
     * @param asOf the day then, which terms of office are counted from
     * @param tree by the divisions of which time they are found
     * @param then the condition on a version {@code v} that it was true and known then
     */
    OrganisationSearch(
            OrganisationFilter filter, LocalDate asOf, Tree tree, Reach reach, @Nullable Cursor cursor, String then) {
        this(PastRow.selected(then), reach, cursor);
        if (filter.term() != null) {
            heldOffice(filter.term(), asOf, then);
        }
        if (filter.text() != null) {
            onceNamed(SearchText.typed(filter.text().strip()));
        }
        // behind the text, so that it is asked of those alone that are called so
        conditions.add(version(then, Attribute.NAME, ""));
        if (filter.establishmentMode() != null) {
            conditions.add(version(then, Attribute.ESTABLISHMENT_MODE, " AND v.content = :mode"));
            parameters.put("mode", filter.establishmentMode().name());
        }
        if (filter.status() != null) {
            conditions.add(version(then, Attribute.STATUS, " AND v.content = :status"));
            parameters.put("status", filter.status().name());
        }
        if (filter.standing() != null) {
            stood(filter.standing(), then);
        }
        if (filter.division() != null) {
            lying(filter.division(), tree, then);
        }
        narrow(filter);
    }

    private OrganisationSearch(String row, Reach reach, @Nullable Cursor cursor) {
        this.row = row;
        this.reach = reach.orAt("o.id");
        this.cursor = cursor;
        conditions.add(this.reach.condition("o.division", "o.jurisdiction"));
    }

    private static String version(String then, Attribute attribute, String more) {
        return "EXISTS (SELECT v.id FROM AttributeVersion v WHERE v.organisationId = o.id AND v.attribute = "
                + Attribute.class.getName() + "." + attribute.name() + " AND " + then + more + ")";
    }

    // nothing is said of the standing of most
    private void stood(Standing standing, String then) {
        boolean normal = standing == Standing.NORMAL;
        var comparison = normal ? " AND v.content <> :standing" : " AND v.content = :standing";
        conditions.add((normal ? "NOT " : "") + version(then, Attribute.STANDING, comparison));
        parameters.put("standing", standing.name());
    }

    private void lying(DivisionCode division, Tree tree, String then) {
        var within = below(division);
        if (tree == Tree.NOW) {
            conditions.add("o.division" + within);
            return;
        }
        conditions.add(version(then, Attribute.DIVISION, " AND v.content" + within));
        if (!division.isProvince()) {
            // who lay in a small part is found first and ordered then; walking all in their order of now takes seconds,
            // to which a database is tempted that knows nothing of the one by the other
            order = "CONCAT(o.division, '')";
        }
    }

    private void narrow(OrganisationFilter filter) {
        if (filter.grade() != null) {
            when("o.lastGrade = :grade", "grade", filter.grade());
        }
        if (filter.kind() != null) {
            when("o.kind = :kind", "kind", filter.kind());
        }
        if (cursor != null) {
            beyond(cursor);
        }
    }

    // a range, since an index knows nothing of a pattern
    private String below(DivisionCode division) {
        parameters.put("below", division.prefix());
        parameters.put("belowLast", division.last());
        return " BETWEEN :below AND :belowLast";
    }

    /** Asks for {@link OrganisationRow}s as they are now, or for {@link PastRow}s; no value that was asked for is in it. */
    String text() {
        var direction = Cursor.direction(cursor);
        return row + " FROM Organisation o WHERE " + String.join(" AND ", conditions) + " ORDER BY " + order + " "
                + direction + ", o.id " + direction;
    }

    <R> TypedQuery<R> bind(TypedQuery<R> query) {
        parameters.forEach(query::setParameter);
        return reach.bind(query);
    }

    // nothing can be found by punctuation alone
    private void named(String text) {
        var typed = SearchText.typed(text);
        if (typed.isEmpty()) {
            conditions.add("1 = 0");
        } else {
            when("o.searchText LIKE :text", "text", "%" + typed + "%");
        }
    }

    // by the names and codes that it had on the day or before, as they were known
    private void onceNamed(String typed) {
        if (typed.isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        var told = "o.id IN (SELECT w.organisationId FROM AttributeVersion w WHERE w.searchText LIKE :text"
                + " AND w.validFrom <= :asOf AND w.recordedAt <= :knownAt"
                + " AND (w.supersededAt IS NULL OR w.supersededAt > :knownAt))";
        var numbered = "o.id IN (SELECT p.id FROM Organisation p WHERE p.searchText LIKE :text"
                + " AND FUNCTION('REPLACE', LOWER(p.registryNumber), '-', '') LIKE :text)";
        // either of the two begins in an index, but only what is found by a union is looked up and not walked through
        boolean number = typed.chars().anyMatch(Character::isDigit);
        var either = "SQL('? IN (SELECT w.organisation_id FROM attribute_version w WHERE w.search_text LIKE ? UNION"
                + " SELECT p.id FROM organisation p WHERE p.search_text LIKE ?)', o.id, :text, :text) AND (" + told
                + " OR " + numbered + ")";
        when(number ? either : told, "text", "%" + typed + "%");
    }

    private void holdingOffice(TermStatus status, LocalDate today) {
        conditions.add("o.status IN :holding AND " + Terms.condition(status, today, parameters));
        parameters.put("holding", Terms.HOLDING_OFFICE);
    }

    // days are kept in an order that is also that of their texts
    private void heldOffice(TermStatus status, LocalDate day, String then) {
        conditions.add(version(then, Attribute.STATUS, " AND v.content IN ('ACTIVE', 'SUSPENDED')"));
        conditions.add(
                switch (status) {
                    case IN_TERM -> ended(then, "> :dueUntil");
                    case DUE -> ended(then, ">= :day AND v.content <= :dueUntil");
                    case EXTENDED -> ended(then, "< :day AND v.content >= :extensibleFrom") + " AND " + extended(then);
                    case OVERDUE ->
                        ended(then, "< :day") + " AND (" + ended(then, "< :extensibleFrom") + " OR NOT "
                                + extended(then) + ")";
                });
        if (status != TermStatus.IN_TERM) {
            parameters.put("day", day.toString());
        }
        if (status == TermStatus.IN_TERM || status == TermStatus.DUE) {
            parameters.put("dueUntil", Term.dueUntil(day).toString());
        } else {
            parameters.put("extensibleFrom", Term.extensibleFrom(day).toString());
        }
    }

    private static String extended(String then) {
        return version(then, Attribute.TERM_EXTENDED_TO, " AND v.content >= :day");
    }

    private static String ended(String then, String comparison) {
        return version(then, Attribute.TERM_END, " AND v.content " + comparison);
    }

    private void beyond(Cursor place) {
        var operator = place.operator();
        // one of the two databases begins in its index at the pair, the other at the first part alone
        conditions.add("o.division " + operator + "= :lastDivision AND SQL('(?, ?) " + operator
                + " (?, ?)', o.division, o.id, :lastDivision, :lastId)");
        parameters.put("lastDivision", place.keys().get(0));
        parameters.put("lastId", place.keys().get(1));
    }

    private void when(String condition, String parameter, Object wanted) {
        conditions.add(condition);
        parameters.put(parameter, wanted);
    }
}
