package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.Registration;
import org.grassroots.registry.organisation.model.CodeFinding;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.HostType;
import org.grassroots.registry.organisation.model.MemberRule;
import org.grassroots.registry.organisation.model.OfficerList;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Place;
import org.grassroots.registry.organisation.model.Route;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for. A draft may leave almost everything open; handing in asks for all of it.
 *
 * @param values what was written, by field, each in the one way in which it is kept; nothing for what is open
 */
public record ApplicationContent(OrganisationKind kind, DivisionCode division, Map<Field, String> values)
        implements Serializable {

    // the fields that the canonical text names even where they are empty
    private static final List<Field> ALWAYS_TOLD = List.of(
            Field.NAME,
            Field.ESTABLISHMENT_MODE,
            Field.ESTABLISHMENT_SINCE,
            Field.ESTABLISHMENT_DOCUMENT,
            Field.PARTY_GROUP,
            Field.PARTY_GROUP_SINCE,
            Field.PARTY_GROUP_DOCUMENT,
            Field.CHAIR);

    public ApplicationContent {
        var kept = new EnumMap<Field, String>(Field.class);
        values.forEach((field, typed) -> {
            var normal = field.normal(typed);
            if (normal != null) {
                kept.put(field, normal);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** An application of which nothing is written yet. */
    public static ApplicationContent empty(OrganisationKind kind, DivisionCode division) {
        return new ApplicationContent(kind, division, Map.of());
    }

    /** The same with another content of a field; null leaves it open. */
    public ApplicationContent with(Field field, @Nullable String typed) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(values);
        if (typed == null) {
            changed.remove(field);
        } else {
            changed.put(field, typed);
        }
        return new ApplicationContent(kind, division, changed);
    }

    /** What is written in a field, or null. */
    public @Nullable String value(Field field) {
        return values.get(field);
    }

    public @Nullable String name() {
        return value(Field.NAME);
    }

    public @Nullable EstablishmentMode establishmentMode() {
        var mode = value(Field.ESTABLISHMENT_MODE);
        return mode == null ? null : EstablishmentMode.valueOf(mode);
    }

    public boolean partyGroup() {
        return "true".equals(value(Field.PARTY_GROUP));
    }

    /** The day that is written in a field, or null. */
    public @Nullable LocalDate day(Field field) {
        var day = value(field);
        return day == null ? null : LocalDate.parse(day);
    }

    public OfficerList officers() {
        return OfficerList.of(Objects.toString(value(Field.OFFICERS), ""));
    }

    /** Asks for what even a draft must keep to: a division that fits the kind, and contents that can be made out. */
    void requireStorable() {
        var checks = new FieldChecks().when(!kind.fits(division), "division", RegistrationProblem.APPLICATION_DIVISION);
        var asked = questionnaire().questions().stream().map(Question::field).collect(Collectors.toSet());
        values.forEach((field, content) -> checks.optionalText(field.key(), content, field.longest())
                .when(!asked.contains(field), field.key(), CommonProblem.FIELD_UNKNOWN, field.key())
                .when(!field.accepts(content), field.key(), CommonProblem.FIELD_TYPE, field.expected()));
        checks.verify();
    }

    /** Asks for everything that can be judged, and tells all that is missing or wrong at once. */
    void requireComplete(Collection<Proof> documents, LocalDate today) {
        new Completeness(this).verify(documents, today);
    }

    /**
     * What goes into the register once this content was checked and granted.
     *
     * @param documents the ids of the papers with their kinds
     */
    public Registration registration(Decision decision, Map<String, DocumentKind> documents) {
        return new RegisterEntry(this, decision, documents).registration();
    }

    /** Whether another content is of the same kind of organisation in the same division. */
    boolean isOfSameKindAndDivision(ApplicationContent other) {
        return kind == other.kind && division.equals(other.division);
    }

    /** What only one open application may ask for. */
    public Place place() {
        return Place.of(kind, division, value(Field.HOST_CODE), name());
    }

    /** Whom the organisation will answer to, as far as the content tells. */
    public Route route() {
        return Route.of(kind, value(Field.HOST_AFFILIATION));
    }

    /** The way that the application goes. */
    public Chain chain() {
        return Chain.of(kind, route());
    }

    /** What it is asked for. */
    public Questionnaire questionnaire() {
        return Questionnaire.of(kind);
    }

    /** What is unusual about the host's credit code. */
    public List<CodeFinding> codeFindings() {
        var type = value(Field.HOST_TYPE);
        return CodeFinding.of(value(Field.HOST_CODE), type == null ? null : HostType.valueOf(type));
    }

    /** Whether a society would have fewer members than it takes to be registered. */
    public boolean hasFewMembers() {
        var individuals = value(Field.MEMBERS);
        var units = value(Field.UNIT_MEMBERS);
        return kind == OrganisationKind.LEARNED_SOCIETY
                && individuals != null
                && units != null
                && !MemberRule.isKept(Long.parseLong(individuals), Long.parseLong(units));
    }

    /** Whether a base names no association of the park on which it rests, which it should have. */
    public boolean lacksParkAssociation() {
        return OrganisationKind.TALENT_BASES.contains(kind) && value(Field.PARK_ASSOCIATION) == null;
    }

    /**
     * The one text that stands for this content and its documents: approvals bind to its SHA-256. Each value is led
     * by its length, so that no two contents share a text. The first ten lines are always there; of the other fields
     * there is a line for each that is filled in, so that what was handed in before they were asked keeps its text.
     */
    public String canonical(Collection<Proof> documents) {
        var text = new StringBuilder("application 1\n");
        line(text, "kind", kind);
        line(text, "division", division);
        ALWAYS_TOLD.forEach(
                field -> line(text, field.key(), field == Field.PARTY_GROUP ? (Object) partyGroup() : value(field)));
        values.forEach((field, content) -> {
            if (!ALWAYS_TOLD.contains(field)) {
                line(text, field.key(), content);
            }
        });
        documents.stream().map(Proof::canonical).sorted().forEach(proof -> line(text, "document", proof));
        return text.toString();
    }

    /** The fingerprint of {@link #canonical}. */
    public String fingerprint(Collection<Proof> documents) {
        return Digest.of(canonical(documents));
    }

    private static void line(StringBuilder text, String field, @Nullable Object value) {
        var written = Objects.toString(value, "");
        text.append(field)
                .append(' ')
                .append(written.length())
                .append(' ')
                .append(written)
                .append('\n');
    }
}
