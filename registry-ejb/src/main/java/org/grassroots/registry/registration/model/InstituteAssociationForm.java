package org.grassroots.registry.registration.model;

/** What an institute association is asked for before it is founded: as a university's, without students and faculties. */
final class InstituteAssociationForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .host()
            .mayAsk(Field.HOST_INDUSTRY, Field.HOST_EMPLOYEES)
            .part(Section.STRENGTH)
            .asks(Field.SECRETARIAT, Field.TECH_WORKERS, Field.MEMBERS)
            .mayAsk(Field.OWN_BUDGET, Field.FULL_TIME_STAFF, Field.PART_TIME_STAFF)
            .papers(DocumentKind.PARTY_COMMITTEE_CONSENT, DocumentKind.APPLICATION_REPORT)
            .papers(DocumentKind.CHARTER_DRAFT, DocumentKind.CANDIDATE_LIST, DocumentKind.MEMBER_ROLL)
            .end();

    private InstituteAssociationForm() {}
}
