package org.grassroots.registry.registration.model;

/** What a park association is asked for before it is founded: the smaller enterprises of a park together (企业科协组织通则 2008). */
final class ParkAssociationForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .host()
            .asks(Field.PARK)
            .part(Section.STRENGTH)
            .asks(Field.MEMBER_UNITS, Field.TECH_WORKERS, Field.MEMBERS)
            .papers(DocumentKind.APPLICATION_REPORT, DocumentKind.APPLICATION_FORM)
            .papers(DocumentKind.CHARTER_DRAFT, DocumentKind.MEMBER_ROLL)
            .end();

    private ParkAssociationForm() {}
}
