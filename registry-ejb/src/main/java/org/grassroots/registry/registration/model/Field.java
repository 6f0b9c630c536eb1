package org.grassroots.registry.registration.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.grassroots.registry.organisation.model.AnnualInspections;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.organisation.model.OfficerList;
import org.jspecify.annotations.Nullable;

/**
 * What an application can be asked for: the attributes of the register, and what is told beside them. Which of it a kind
 * of organisation is asked for, its {@link Questionnaire} says.
 */
public enum Field {
    NAME(Attribute.NAME),
    SHORT_NAME(Attribute.SHORT_NAME),
    ESTABLISHED_ON(Form.DAY),
    ADDRESS(Attribute.ADDRESS),
    CONTACT_PHONE(Attribute.CONTACT_PHONE),
    CONTACT_EMAIL(Attribute.CONTACT_EMAIL),
    ESTABLISHMENT_MODE(Attribute.ESTABLISHMENT_MODE),
    ESTABLISHMENT_SINCE(Form.DAY),
    ESTABLISHMENT_DOCUMENT(Form.TEXT),
    STAFF_POSTS(Attribute.STAFF_POSTS),
    STAFF_PRESENT(Attribute.STAFF_PRESENT),
    PARTY_GROUP(Attribute.PARTY_GROUP),
    PARTY_GROUP_SINCE(Form.DAY),
    PARTY_GROUP_DOCUMENT(Form.TEXT),
    SESSION(Attribute.SESSION),
    CONGRESS_ON(Attribute.CONGRESS_ON),
    TERM_END(Attribute.TERM_END),
    CHARTER_ADOPTED_ON(Attribute.CHARTER_ADOPTED_ON),
    DELEGATES(Attribute.DELEGATES),
    COMMITTEE_MEMBERS(Attribute.COMMITTEE_MEMBERS),
    STANDING_MEMBERS(Attribute.STANDING_MEMBERS),
    CHAIRS(Attribute.CHAIRS),
    CHAIR(Attribute.CHAIR),
    OFFICERS(Attribute.OFFICERS),
    TOWNSHIPS_TOTAL(Attribute.TOWNSHIPS_TOTAL),
    TOWNSHIPS_COVERED(Attribute.TOWNSHIPS_COVERED),
    ENTERPRISE_ASSOCIATIONS(Attribute.ENTERPRISE_ASSOCIATIONS),
    SOCIETIES(Attribute.SOCIETIES),
    RURAL_TECH_ASSOCIATIONS(Attribute.RURAL_TECH_ASSOCIATIONS),
    POPULARISATION_FUNDS(Attribute.POPULARISATION_FUNDS),
    RESIDENTS(Attribute.RESIDENTS),
    DEMONSTRATION_TITLES(Attribute.DEMONSTRATION_TITLES),
    LEVEL(Attribute.LEVEL),
    LEGAL_FORM(Attribute.LEGAL_FORM),
    HOST_NAME(Attribute.HOST_NAME),
    HOST_CODE(Attribute.HOST_CODE),
    HOST_CODE_NOTE(Form.TEXT),
    HOST_TYPE(Attribute.HOST_TYPE),
    HOST_AFFILIATION(Attribute.HOST_AFFILIATION),
    HOST_INDUSTRY(Attribute.HOST_INDUSTRY),
    HOST_EMPLOYEES(Attribute.HOST_EMPLOYEES),
    OWN_CODE(Attribute.OWN_CODE),
    PARK(Attribute.PARK),
    PARK_ASSOCIATION(Attribute.PARK_ASSOCIATION),
    PARENT(Attribute.PARENT),
    TECH_WORKERS(Attribute.TECH_WORKERS),
    MEMBERS(Attribute.MEMBERS),
    UNIT_MEMBERS(Attribute.UNIT_MEMBERS),
    MEMBERS_NOTE(Form.TEXT),
    SECRETARIAT(Attribute.SECRETARIAT),
    FULL_TIME_STAFF(Attribute.FULL_TIME_STAFF),
    PART_TIME_STAFF(Attribute.PART_TIME_STAFF),
    OWN_BUDGET(Attribute.OWN_BUDGET),
    UNIVERSITY_TYPE(Attribute.UNIVERSITY_TYPE),
    FACULTY_BRANCHES(Attribute.FACULTY_BRANCHES),
    STUDENT_ASSOCIATION(Attribute.STUDENT_ASSOCIATION),
    OWNERSHIP(Attribute.OWNERSHIP),
    HIGH_TECH(Attribute.HIGH_TECH),
    SPECIALISED(Attribute.SPECIALISED),
    JOINT(Attribute.JOINT),
    RESEARCH_SPENDING(Attribute.RESEARCH_SPENDING),
    PATENTS(Attribute.PATENTS),
    DISCIPLINE(Attribute.DISCIPLINE),
    CERTIFICATE_NUMBER(Attribute.CERTIFICATE_NUMBER),
    SPONSORING_AUTHORITY(Attribute.SPONSORING_AUTHORITY),
    LEGAL_REPRESENTATIVE(Attribute.LEGAL_REPRESENTATIVE),
    ACTIVITY_FUNDS(Attribute.ACTIVITY_FUNDS),
    COUNCIL_MEMBERS(Attribute.COUNCIL_MEMBERS),
    FULL_TIME_SECRETARY(Attribute.FULL_TIME_SECRETARY),
    SOCIETY_GRADE(Attribute.SOCIETY_GRADE),
    SOCIETY_GRADE_UNTIL(Attribute.SOCIETY_GRADE_UNTIL),
    ANNUAL_INSPECTIONS(Attribute.ANNUAL_INSPECTIONS),
    GROUP_MEMBER_SINCE(Attribute.GROUP_MEMBER_SINCE),
    PARTY_BRANCH(Attribute.PARTY_BRANCH),
    SECTOR(Attribute.SECTOR),
    HOUSEHOLDS(Attribute.HOUSEHOLDS),
    CIVIL_REGISTERED(Attribute.CIVIL_REGISTERED),
    SCIENCE_YARD(Attribute.SCIENCE_YARD),
    VILLAGE_GROUPS(Attribute.VILLAGE_GROUPS),
    PREMISES(Attribute.PREMISES),
    BATCH(Attribute.BATCH),
    TITLE_UNTIL(Attribute.TITLE_UNTIL),
    TALENT_POOL(Attribute.TALENT_POOL),
    DEMAND_POOL(Attribute.DEMAND_POOL),
    OVERSEAS_CHANNELS(Attribute.OVERSEAS_CHANNELS),
    POLICY_DOCUMENTS(Attribute.POLICY_DOCUMENTS),
    PROJECTS(Attribute.PROJECTS),
    TALENTS(Attribute.TALENTS),
    TALENTS_FULL_TIME(Attribute.TALENTS_FULL_TIME),
    TALENTS_FLEXIBLE(Attribute.TALENTS_FLEXIBLE),
    COUNTRY(Attribute.COUNTRY),
    OVERSEAS_CITY(Attribute.OVERSEAS_CITY),
    OVERSEAS_INSTITUTION(Attribute.OVERSEAS_INSTITUTION),
    AGREEMENT_ON(Attribute.AGREEMENT_ON),
    AGREEMENT_UNTIL(Attribute.AGREEMENT_UNTIL),
    ACTIVITIES(Attribute.ACTIVITIES),
    CONTACT_ROLE(Attribute.CONTACT_ROLE),
    LEAD_UNIT(Attribute.LEAD_UNIT),
    MEMBER_UNITS(Attribute.MEMBER_UNITS);

    /** The most characters of one line. */
    public static final int TEXT_LENGTH = 100;

    /** The most characters of a person's name. */
    public static final int PERSON_LENGTH = 50;

    private static final int MOST_TOLD = 12;

    private final String key;
    private final Form form;
    private final @Nullable Attribute attribute;

    Field(Attribute attribute) {
        this.key = Wording.key(name());
        this.form = attribute.form();
        this.attribute = attribute;
    }

    Field(Form form) {
        this.key = Wording.key(name());
        this.form = form;
        this.attribute = null;
    }

    /** The field that forms and the API call so. */
    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** How forms and the API call it: {@code contactPhone}. */
    public String key() {
        return key;
    }

    public Form form() {
        return form;
    }

    /** What it becomes in the register; empty for what only tells since when, by which paper, or why. */
    public Optional<Attribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    /** Among what one chooses; empty where one writes. */
    public List<String> choices() {
        return attribute == null ? List.of() : attribute.choices();
    }

    /** Whether it is ticked or left. */
    public boolean isYesNo() {
        return attribute != null && attribute.isYesNo();
    }

    /** Whether its day may lie ahead. */
    boolean mayLieAhead() {
        return switch (this) {
            case TERM_END, TITLE_UNTIL, AGREEMENT_UNTIL, SOCIETY_GRADE_UNTIL -> true;
            default -> false;
        };
    }

    /** The most characters. */
    public int longest() {
        return switch (this) {
            case OFFICERS -> OfficerList.LONGEST;
            case CHAIR, LEGAL_REPRESENTATIVE -> PERSON_LENGTH;
            case DEMONSTRATION_TITLES, ADDRESS, HOST_CODE_NOTE, MEMBERS_NOTE -> Attribute.LONGEST;
            case ANNUAL_INSPECTIONS -> AnnualInspections.LONGEST;
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
        var choices = choices();
        return choices.isEmpty() || choices.size() > MOST_TOLD ? form.example() : String.join(", ", choices);
    }
}
