package org.grassroots.registry.registration.model;

/**
 * What a university association is asked for before it is founded (domain: 高校科协; modelled on the enterprise
 * procedure, since the text of the 组织通则 of 2017 was not found). Its congress is told by the founding report.
 */
final class UniversityAssociationForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .host()
            .asks(Field.UNIVERSITY_TYPE)
            .mayAsk(Field.HOST_INDUSTRY, Field.HOST_EMPLOYEES)
            .part(Section.STRENGTH)
            .asks(Field.SECRETARIAT, Field.TECH_WORKERS, Field.MEMBERS, Field.FACULTY_BRANCHES)
            .mayAsk(Field.STUDENT_ASSOCIATION, Field.OWN_BUDGET, Field.FULL_TIME_STAFF, Field.PART_TIME_STAFF)
            .papers(DocumentKind.PARTY_COMMITTEE_CONSENT, DocumentKind.APPLICATION_REPORT)
            .papers(DocumentKind.CHARTER_DRAFT, DocumentKind.CANDIDATE_LIST, DocumentKind.MEMBER_ROLL)
            .end();

    private UniversityAssociationForm() {}
}
