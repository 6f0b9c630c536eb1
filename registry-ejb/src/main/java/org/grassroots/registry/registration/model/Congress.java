package org.grassroots.registry.registration.model;

import static org.grassroots.registry.organisation.model.Attribute.CHAIRS;
import static org.grassroots.registry.organisation.model.Attribute.CHARTER_ADOPTED_ON;
import static org.grassroots.registry.organisation.model.Attribute.COMMITTEE_MEMBERS;
import static org.grassroots.registry.organisation.model.Attribute.CONGRESS_ON;
import static org.grassroots.registry.organisation.model.Attribute.SESSION;
import static org.grassroots.registry.organisation.model.Attribute.STANDING_MEMBERS;
import static org.grassroots.registry.organisation.model.Attribute.TERM_END;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What a congress decided, beside what the register says of its day: whether the one can follow the other.
 *
 * <p>Congresses are irregular in practice, so neither the years between two of them nor a session that was left out is
 * held against one; only the order of sessions and days is.
 *
 * @param contents what it decided, by attribute
 * @param before what the register says of its day
 * @param of what kind of organisation held it, and whether it founds it
 * @param years how long a term usually lasts
 */
public record Congress(Map<Attribute, String> contents, Map<Attribute, String> before, Holder of, int years) {

    /** Whose congress it is. */
    public record Holder(OrganisationKind kind, boolean founding) {

        /** Whether its report has to say what became of an attribute. */
        public boolean needs(Attribute attribute) {
            return switch (attribute) {
                case CHARTER_ADOPTED_ON -> founding;
                case DELEGATES, COMMITTEE_MEMBERS, STANDING_MEMBERS, CHAIRS ->
                    kind == OrganisationKind.COUNTY_ASSOCIATION;
                default -> true;
            };
        }

        /** Whether its report has to come with such a paper, whatever it says. */
        public boolean needs(DocumentKind paper) {
            return paper == DocumentKind.CONGRESS_REPORT
                    || paper == DocumentKind.OFFICER_LIST
                    || (paper == DocumentKind.CHARTER && founding);
        }
    }

    /** How forms call the input of an attribute. */
    public static String input(Attribute attribute) {
        return "content_" + attribute;
    }

    /** Adds everything that is wrong with it. */
    public void look(FieldChecks checks, List<Attribute> asked, LocalDate established, LocalDate today) {
        for (var attribute : asked) {
            var content = contents.get(attribute);
            if (isRequired(attribute)) {
                checks.required(input(attribute), content);
            }
            checks.when(
                    content != null && !attribute.accepts(content),
                    input(attribute),
                    OrganisationProblem.CONTENT_UNFIT,
                    attribute.form().example());
        }
        days(checks, established, today);
        session(checks);
        within(checks, STANDING_MEMBERS, COMMITTEE_MEMBERS);
        within(checks, CHAIRS, STANDING_MEMBERS);
    }

    // without the day of the congress, the usual end of the term is not known either
    private boolean isRequired(Attribute attribute) {
        return attribute == TERM_END ? contents.containsKey(CONGRESS_ON) : of.needs(attribute);
    }

    private void days(FieldChecks checks, LocalDate established, LocalDate today) {
        for (var attribute : List.of(CONGRESS_ON, CHARTER_ADOPTED_ON)) {
            var day = day(attribute);
            checks.notAfter(input(attribute), day, today)
                    .when(
                            day != null && day.isBefore(established),
                            input(attribute),
                            OrganisationProblem.BEFORE_ESTABLISHED,
                            established);
        }
        var congress = day(CONGRESS_ON);
        var end = day(TERM_END);
        var last = before.get(CONGRESS_ON);
        boolean follows = congress == null || last == null || congress.isAfter(LocalDate.parse(last));
        checks.when(!follows, input(CONGRESS_ON), RegistrationProblem.CONGRESS_KNOWN, String.valueOf(last))
                .when(
                        congress != null && end != null && !end.isAfter(congress),
                        input(TERM_END),
                        RegistrationProblem.APPLICATION_DAYS_REVERSED,
                        String.valueOf(congress));
    }

    private void session(FieldChecks checks) {
        var session = number(SESSION);
        if (session == null) {
            return;
        }
        var last = before.get(SESSION);
        long least = of.founding() || last == null ? 1 : Long.parseLong(last) + 1;
        boolean fits = of.founding() ? session == 1 : session >= least;
        checks.when(!fits, input(SESSION), RegistrationProblem.CONGRESS_SESSION, least);
    }

    private void within(FieldChecks checks, Attribute part, Attribute whole) {
        var some = number(part);
        var all = number(whole);
        checks.when(
                some != null && all != null && some > all,
                input(part),
                RegistrationProblem.APPLICATION_MORE_THAN_ALL,
                String.valueOf(all));
    }

    /** The last day of a term of the usual length; null where the day of the congress is missing. */
    public @Nullable LocalDate usualEnd() {
        var congress = day(CONGRESS_ON);
        return congress == null ? null : congress.plusYears(years);
    }

    /** Whether the term is longer than usual, which has to be explained. */
    public boolean isLong() {
        var end = day(TERM_END);
        var usual = usualEnd();
        return end != null && usual != null && end.isAfter(usual);
    }

    /** Adds every paper that is missing. */
    public void look(FieldChecks checks, Collection<DocumentKind> papers) {
        for (var kind : DocumentKind.values()) {
            boolean charter = kind == DocumentKind.CHARTER && contents.containsKey(CHARTER_ADOPTED_ON);
            checks.when(
                    (of.needs(kind) || charter) && !papers.contains(kind),
                    kind.key(),
                    RegistrationProblem.APPLICATION_EVIDENCE_MISSING);
        }
    }

    /** What changes in the register: all of it from the day of the congress on, but the charter since its adoption. */
    public List<ProposedChange> changes() {
        var congress = day(CONGRESS_ON);
        return contents.entrySet().stream()
                .map(decided -> new ProposedChange(
                        decided.getKey(),
                        decided.getValue(),
                        decided.getKey() == CHARTER_ADOPTED_ON ? day(CHARTER_ADOPTED_ON) : congress))
                .toList();
    }

    /** The papers that prove what it decided of an attribute. */
    public static List<DocumentKind> proving(Attribute attribute) {
        return switch (attribute) {
            case CHARTER_ADOPTED_ON -> List.of(DocumentKind.CHARTER);
            case CHAIR, OFFICERS -> List.of(DocumentKind.OFFICER_LIST, DocumentKind.OTHER);
            default -> List.of(DocumentKind.CONGRESS_REPORT, DocumentKind.OTHER);
        };
    }

    private @Nullable LocalDate day(Attribute attribute) {
        var content = contents.get(attribute);
        return content == null || !attribute.accepts(content) ? null : LocalDate.parse(content);
    }

    private @Nullable Long number(Attribute attribute) {
        var content = contents.get(attribute);
        return content == null || !attribute.accepts(content) ? null : Long.valueOf(content);
    }
}
