package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.ProposedChange;
import org.jspecify.annotations.Nullable;

/**
 * What a congress (代表大会) of an organisation decided, as the organisation reports it.
 *
 * @param contents what it decided of each of {@link #ATTRIBUTES}; the charter only where the congress adopted one, and
 *     the end of the term only where it is not the usual one
 * @param documentNumber 文号 of the approval of its elections, where there is one
 * @param reason what there is to explain, such as a term that is longer than usual
 * @param papers the files that prove it by their id, and what each is
 */
public record CongressReport(
        String organisationId,
        Map<Attribute, String> contents,
        @Nullable String documentNumber,
        @Nullable String reason,
        Map<String, DocumentKind> papers)
        implements Serializable {

    /** What a congress decides, in the order in which it is asked for. */
    public static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.SESSION,
            Attribute.CONGRESS_ON,
            Attribute.TERM_END,
            Attribute.CHARTER_ADOPTED_ON,
            Attribute.DELEGATES,
            Attribute.COMMITTEE_MEMBERS,
            Attribute.STANDING_MEMBERS,
            Attribute.CHAIRS,
            Attribute.CHAIR,
            Attribute.OFFICERS);

    /** The papers it can have. */
    public static final List<DocumentKind> PAPERS =
            List.of(DocumentKind.CONGRESS_REPORT, DocumentKind.OFFICER_LIST, DocumentKind.CHARTER, DocumentKind.OTHER);

    public CongressReport {
        var kept = new EnumMap<Attribute, String>(Attribute.class);
        contents.forEach((attribute, typed) -> {
            var content = new ProposedChange(attribute, typed, null).content();
            if (content != null) {
                kept.put(attribute, content);
            }
        });
        contents = Collections.unmodifiableMap(kept);
        papers = Map.copyOf(papers);
    }

    /** The same, its term ending after so many years where the report does not say when. */
    CongressReport withUsualTerm(int years) {
        var day = contents.get(Attribute.CONGRESS_ON);
        if (contents.containsKey(Attribute.TERM_END) || day == null || !Attribute.CONGRESS_ON.accepts(day)) {
            return this;
        }
        var completed = new EnumMap<Attribute, String>(contents);
        completed.put(Attribute.TERM_END, LocalDate.parse(day).plusYears(years).toString());
        return new CongressReport(organisationId, completed, documentNumber, reason, papers);
    }
}
