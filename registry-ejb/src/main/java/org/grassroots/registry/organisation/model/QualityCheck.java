package org.grassroots.registry.organisation.model;

import static org.grassroots.registry.organisation.model.Severity.ERROR;
import static org.grassroots.registry.organisation.model.Severity.NOTICE;
import static org.grassroots.registry.organisation.model.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * 数据质量检查: what can be wrong with what the register says of an organisation.
 *
 * <p>Each tells what it saw, such as 12 &gt; 9, or nothing; how bad that is; and which attributes are to be written anew
 * to mend it. What it means and what to do is in the texts of the pages, under its name.
 */
public enum QualityCheck {
    NUMBER_WRONG(ERROR, RecordRules::numberWrong),
    DIVISION_ENDED(ERROR, RecordRules::divisionEnded),
    DECIDED_AFTER_REGISTERED(ERROR, RecordRules::decidedAfterRegistered),
    ESTABLISHED_AFTER_DECIDED(NOTICE, RecordRules::establishedAfterDecided),
    PARENT_ENDED(ERROR, RecordRules::parentEnded, Attribute.PARENT),
    FOUNDING_LATE(WARNING, RecordRules::foundingLate),
    SUSPENDED_LONG(WARNING, RecordRules::suspendedLong),
    DEREGISTERING_LONG(WARNING, RecordRules::deregisteringLong),
    POSSIBLE_DUPLICATE(WARNING, RecordRules::possibleDuplicate),

    NAME_WITHOUT_REGION(WARNING, NameRules::withoutRegion, Attribute.NAME),
    NAME_WITHOUT_KIND(NOTICE, NameRules::withoutKind, Attribute.NAME),
    NAME_WRITTEN_ODDLY(WARNING, NameRules::writtenOddly, Attribute.NAME),
    SHORT_NAME_LONG(NOTICE, NameRules::shortNameLong, Attribute.SHORT_NAME),

    PHONE_MISSING(WARNING, ContactRules::phoneMissing, Attribute.CONTACT_PHONE),
    PHONE_ODD(WARNING, ContactRules::phoneOdd, Attribute.CONTACT_PHONE),
    PHONE_PERSONAL(WARNING, ContactRules::phonePersonal, Attribute.CONTACT_PHONE),
    PHONE_SHARED(NOTICE, ContactRules::phoneShared, Attribute.CONTACT_PHONE),
    EMAIL_ODD(WARNING, ContactRules::emailOdd, Attribute.CONTACT_EMAIL),
    ADDRESS_MISSING(NOTICE, ContactRules::addressMissing, Attribute.ADDRESS),

    TERM_END_MISSING(WARNING, TermRules::endMissing, Attribute.TERM_END),
    TERM_ENDS_BEFORE_CONGRESS(ERROR, TermRules::endsBeforeCongress, Attribute.CONGRESS_ON, Attribute.TERM_END),
    TERM_TOO_LONG(WARNING, TermRules::tooLong, Attribute.CONGRESS_ON, Attribute.TERM_END),
    TERM_LONG_OVERDUE(WARNING, TermRules::longOverdue),
    CONGRESS_BEFORE_ESTABLISHED(ERROR, TermRules::congressBeforeEstablished, Attribute.CONGRESS_ON),
    CONGRESS_TO_COME(ERROR, TermRules::congressToCome, Attribute.CONGRESS_ON),
    CHARTER_MISSING(NOTICE, TermRules::charterMissing, Attribute.CHARTER_ADOPTED_ON),
    CHARTER_BEFORE_ESTABLISHED(WARNING, TermRules::charterBeforeEstablished, Attribute.CHARTER_ADOPTED_ON),
    TITLE_EXPIRED(WARNING, TermRules::titleExpired, Attribute.TITLE_UNTIL),
    AGREEMENT_EXPIRED(WARNING, TermRules::agreementExpired, Attribute.AGREEMENT_UNTIL),
    SOCIETY_GRADE_EXPIRED(WARNING, TermRules::societyGradeExpired, Attribute.SOCIETY_GRADE_UNTIL),

    CHAIR_MISSING(WARNING, PeopleRules::chairMissing, Attribute.CHAIR),
    CHAIR_TWICE(WARNING, PeopleRules::chairTwice, Attribute.CHAIR, Attribute.OFFICERS),
    OFFICERS_MISSING(WARNING, PeopleRules::officersMissing, Attribute.OFFICERS),
    CHAIRS_TOO_FEW(WARNING, PeopleRules::chairsTooFew, Attribute.CHAIRS, Attribute.OFFICERS),
    FOUR_HEADS_FEW(NOTICE, PeopleRules::fourHeadsFew, Attribute.OFFICERS),
    STANDING_OVER_COMMITTEE(
            ERROR, PeopleRules::standingOverCommittee, Attribute.STANDING_MEMBERS, Attribute.COMMITTEE_MEMBERS),
    COMMITTEE_OVER_DELEGATES(
            ERROR, PeopleRules::committeeOverDelegates, Attribute.COMMITTEE_MEMBERS, Attribute.DELEGATES),
    STAFF_OVER_POSTS(WARNING, PeopleRules::staffOverPosts, Attribute.STAFF_PRESENT, Attribute.STAFF_POSTS),
    STAFF_WITHOUT_POSTS(NOTICE, PeopleRules::staffWithoutPosts, Attribute.STAFF_POSTS),

    COVERED_OVER_TOTAL(ERROR, CountRules::coveredOverTotal, Attribute.TOWNSHIPS_COVERED, Attribute.TOWNSHIPS_TOTAL),
    TOWNSHIPS_OTHERWISE(NOTICE, CountRules::townshipsOtherwise, Attribute.TOWNSHIPS_TOTAL),
    RESIDENTS_ODD(WARNING, CountRules::residentsOdd, Attribute.RESIDENTS),
    FUNDS_ODD(WARNING, CountRules::fundsOdd, Attribute.POPULARISATION_FUNDS, Attribute.RESIDENTS),
    FACTS_MISSING(WARNING, CountRules::factsMissing),
    HOST_CODE_UNUSUAL(NOTICE, CountRules::hostCodeUnusual, Attribute.HOST_CODE),
    OWN_CODE_MISSING(WARNING, CountRules::ownCodeMissing, Attribute.OWN_CODE),
    WORKERS_OVER_EMPLOYEES(ERROR, CountRules::workersOverEmployees, Attribute.TECH_WORKERS, Attribute.HOST_EMPLOYEES),
    MEMBERS_FEW(WARNING, SocietyRules::membersFew, Attribute.MEMBERS, Attribute.UNIT_MEMBERS),
    INSPECTION_BAD(WARNING, SocietyRules::inspectionBad, Attribute.ANNUAL_INSPECTIONS),
    INSPECTION_MISSING(NOTICE, SocietyRules::inspectionMissing, Attribute.ANNUAL_INSPECTIONS),
    PARK_WITHOUT_ASSOCIATION(WARNING, RecordRules::parkWithoutAssociation, Attribute.PARK_ASSOCIATION, Attribute.PARK),
    PROJECTS_OTHERWISE(NOTICE, ProjectRules::countedOtherwise, Attribute.PROJECTS),
    PROJECT_CODE_UNUSUAL(NOTICE, ProjectRules::codeUnusual),

    MODE_WITHOUT_DOCUMENT(WARNING, PaperRules::modeWithoutDocument, Attribute.ESTABLISHMENT_MODE),
    PARTY_GROUP_WITHOUT_DOCUMENT(NOTICE, PaperRules::partyGroupWithoutDocument, Attribute.PARTY_GROUP),
    NOTHING_PROVEN(NOTICE, PaperRules::nothingProven);

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // method references of stateless classes
    private final Function<QualitySubject, Optional<String>> rule;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Attribute> mends;

    QualityCheck(Severity severity, Function<QualitySubject, Optional<String>> rule, Attribute... mends) {
        this.severity = severity;
        this.rule = rule;
        this.mends = List.of(mends);
    }

    public Severity severity() {
        return severity;
    }

    /** The attributes of which at least one has to be written anew; none where something else mends it. */
    public List<Attribute> mends() {
        return mends;
    }

    /** What it saw; empty if nothing is wrong. */
    public Optional<String> look(QualitySubject subject) {
        return rule.apply(subject);
    }
}
