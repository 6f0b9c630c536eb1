package org.grassroots.registry.registration.model;

/**
 * What a learned society is asked for before it prepares its founding (社会团体登记管理条例 2016, art. 10 and 11: funds of
 * at least 30,000 yuan; fewer members than it takes are explained). Its certificate is told once 民政 has registered it.
 */
final class LearnedSocietyForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .part(Section.INCORPORATION)
            .asks(Field.LEVEL, Field.DISCIPLINE, Field.SPONSORING_AUTHORITY, Field.LEGAL_REPRESENTATIVE)
            .asks(Field.ACTIVITY_FUNDS)
            .mayAsk(Field.OWN_CODE, Field.CERTIFICATE_NUMBER, Field.SOCIETY_GRADE, Field.SOCIETY_GRADE_UNTIL)
            .mayAsk(Field.ANNUAL_INSPECTIONS, Field.GROUP_MEMBER_SINCE)
            .part(Section.STRENGTH)
            .asks(Field.MEMBERS, Field.UNIT_MEMBERS)
            .mayAsk(Field.MEMBERS_NOTE)
            .asks(Field.COUNCIL_MEMBERS, Field.STANDING_MEMBERS, Field.FULL_TIME_STAFF)
            .mayAsk(Field.PART_TIME_STAFF, Field.FULL_TIME_SECRETARY, Field.PARTY_BRANCH)
            .least(Field.ACTIVITY_FUNDS, 30_000)
            .papers(DocumentKind.APPLICATION_REPORT, DocumentKind.SPONSOR_APPROVAL, DocumentKind.CAPITAL_PROOF)
            .papers(DocumentKind.PREMISES_PROOF, DocumentKind.FOUNDERS, DocumentKind.CHARTER_DRAFT)
            .papers(DocumentKind.MEMBERSHIP_APPLICATION)
            .mayHavePapers(DocumentKind.REGISTRATION_CERTIFICATE)
            .end();

    private LearnedSocietyForm() {}
}
