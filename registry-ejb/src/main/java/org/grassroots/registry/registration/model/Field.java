package org.grassroots.registry.registration.model;

import static org.grassroots.registry.registration.model.Section.CONGRESS;
import static org.grassroots.registry.registration.model.Section.COVERAGE;
import static org.grassroots.registry.registration.model.Section.ESTABLISHMENT;
import static org.grassroots.registry.registration.model.Section.ORGANISATION;
import static org.grassroots.registry.registration.model.Section.POPULARISATION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.organisation.model.OfficerList;
import org.jspecify.annotations.Nullable;

/** What the application of a county association is asked for (domain: attributes of 县级科协). */
public enum Field {
    NAME("name", ORGANISATION, Attribute.NAME, Need.ALWAYS),
    SHORT_NAME("shortName", ORGANISATION, Attribute.SHORT_NAME, Need.NEVER),
    ESTABLISHED_ON("establishedOn", ORGANISATION, Form.DAY, Need.ALWAYS),
    ADDRESS("address", ORGANISATION, Attribute.ADDRESS, Need.ALWAYS),
    CONTACT_PHONE("contactPhone", ORGANISATION, Attribute.CONTACT_PHONE, Need.ALWAYS),
    CONTACT_EMAIL("contactEmail", ORGANISATION, Attribute.CONTACT_EMAIL, Need.NEVER),
    ESTABLISHMENT_MODE("establishmentMode", ESTABLISHMENT, Attribute.ESTABLISHMENT_MODE, Need.ALWAYS),
    ESTABLISHMENT_SINCE("establishmentSince", ESTABLISHMENT, Form.DAY, Need.ALWAYS),
    ESTABLISHMENT_DOCUMENT("establishmentDocument", ESTABLISHMENT, Form.TEXT, Need.ALWAYS),
    STAFF_POSTS("staffPosts", ESTABLISHMENT, Attribute.STAFF_POSTS, Need.ALWAYS),
    STAFF_PRESENT("staffPresent", ESTABLISHMENT, Attribute.STAFF_PRESENT, Need.ALWAYS),
    PARTY_GROUP("partyGroup", Section.PARTY_GROUP, Attribute.PARTY_GROUP, Need.NEVER),
    PARTY_GROUP_SINCE("partyGroupSince", Section.PARTY_GROUP, Form.DAY, Need.WITH_PARTY_GROUP),
    PARTY_GROUP_DOCUMENT("partyGroupDocument", Section.PARTY_GROUP, Form.TEXT, Need.WITH_PARTY_GROUP),
    SESSION("session", CONGRESS, Attribute.SESSION, Need.ALWAYS),
    CONGRESS_ON("congressOn", CONGRESS, Attribute.CONGRESS_ON, Need.ALWAYS),
    TERM_END("termEnd", CONGRESS, Attribute.TERM_END, Need.ALWAYS),
    CHARTER_ADOPTED_ON("charterAdoptedOn", CONGRESS, Attribute.CHARTER_ADOPTED_ON, Need.ALWAYS),
    DELEGATES("delegates", CONGRESS, Attribute.DELEGATES, Need.ALWAYS),
    COMMITTEE_MEMBERS("committeeMembers", CONGRESS, Attribute.COMMITTEE_MEMBERS, Need.ALWAYS),
    STANDING_MEMBERS("standingMembers", CONGRESS, Attribute.STANDING_MEMBERS, Need.ALWAYS),
    CHAIRS("chairs", CONGRESS, Attribute.CHAIRS, Need.ALWAYS),
    CHAIR("chair", CONGRESS, Attribute.CHAIR, Need.ALWAYS),
    OFFICERS("officers", CONGRESS, Attribute.OFFICERS, Need.ALWAYS),
    TOWNSHIPS_TOTAL("townshipsTotal", COVERAGE, Attribute.TOWNSHIPS_TOTAL, Need.ALWAYS),
    TOWNSHIPS_COVERED("townshipsCovered", COVERAGE, Attribute.TOWNSHIPS_COVERED, Need.ALWAYS),
    ENTERPRISE_ASSOCIATIONS("enterpriseAssociations", COVERAGE, Attribute.ENTERPRISE_ASSOCIATIONS, Need.ALWAYS),
    SOCIETIES("societies", COVERAGE, Attribute.SOCIETIES, Need.ALWAYS),
    RURAL_TECH_ASSOCIATIONS("ruralTechAssociations", COVERAGE, Attribute.RURAL_TECH_ASSOCIATIONS, Need.ALWAYS),
    POPULARISATION_FUNDS("popularisationFunds", POPULARISATION, Attribute.POPULARISATION_FUNDS, Need.ALWAYS),
    RESIDENTS("residents", POPULARISATION, Attribute.RESIDENTS, Need.ALWAYS),
    DEMONSTRATION_TITLES("demonstrationTitles", POPULARISATION, Attribute.DEMONSTRATION_TITLES, Need.NEVER);

    /** The most characters of one line. */
    public static final int TEXT_LENGTH = 100;

    /** The most characters of a person's name. */
    public static final int PERSON_LENGTH = 50;

    private enum Need {
        ALWAYS,
        WITH_PARTY_GROUP,
        NEVER
    }

    private final String key;
    private final Section section;
    private final Form form;
    private final @Nullable Attribute attribute;
    private final Need need;

    Field(String key, Section section, Attribute attribute, Need need) {
        this(key, section, attribute.form(), attribute, need);
    }

    Field(String key, Section section, Form form, Need need) {
        this(key, section, form, null, need);
    }

    Field(String key, Section section, Form form, @Nullable Attribute attribute, Need need) {
        this.key = key;
        this.section = section;
        this.form = form;
        this.attribute = attribute;
        this.need = need;
    }

    /** The field that forms and the API call so. */
    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** How forms and the API call it. */
    public String key() {
        return key;
    }

    public Section section() {
        return section;
    }

    public Form form() {
        return form;
    }

    /** What it becomes in the register; empty for what only tells since when and by which paper. */
    public Optional<Attribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** Among what one chooses; empty where one writes. */
    public List<String> choices() {
        return attribute == null ? List.of() : attribute.choices();
    }

    /** Whether an application without it is incomplete. */
    public boolean isRequired() {
        return need == Need.ALWAYS;
    }

    /** Whether it belongs to a party group, so that it is needed with one and must be empty without. */
    boolean belongsToPartyGroup() {
        return need == Need.WITH_PARTY_GROUP;
    }

    /** The most characters. */
    public int longest() {
        return switch (this) {
            case OFFICERS -> OfficerList.LONGEST;
            case CHAIR -> PERSON_LENGTH;
            case DEMONSTRATION_TITLES, ADDRESS -> Attribute.LONGEST;
            default -> TEXT_LENGTH;
        };
    }

    /** What was typed in the one way in which it is kept; null where nothing is left. */
    @Nullable
    String normal(@Nullable String typed) {
        var line = form == Form.OFFICERS ? Wording.lines(typed) : Wording.line(typed);
        return line == null ? null : form.normal(line);
    }

    /** Whether it can be kept like this, be it in a draft. */
    boolean accepts(String content) {
        return choices().isEmpty()
                ? form == Form.TEXT || form.accepts(content)
                : choices().contains(content);
    }

    /** What a content looks like, for whoever has to be told. */
    String expected() {
        return choices().isEmpty() ? form.example() : String.join(", ", choices());
    }
}
