package org.grassroots.registry.registration.model;

/**
 * What an enterprise association is asked for before it is founded (企业科学技术协会组织通则 2008; papers as in 宝安 2021).
 * No headcount is prescribed nationally.
 */
final class EnterpriseAssociationForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .host()
            .asks(Field.HOST_INDUSTRY, Field.HOST_EMPLOYEES, Field.OWNERSHIP)
            .mayAsk(Field.PARK, Field.JOINT)
            .part(Section.STRENGTH)
            .asks(Field.TECH_WORKERS, Field.MEMBERS)
            .part(Section.RESEARCH)
            .mayAsk(Field.HIGH_TECH, Field.SPECIALISED)
            .asks(Field.RESEARCH_SPENDING, Field.PATENTS)
            .papers(DocumentKind.APPLICATION_REPORT, DocumentKind.APPLICATION_FORM)
            .papers(DocumentKind.CHARTER_DRAFT, DocumentKind.MEMBER_ROLL)
            .end();

    private EnterpriseAssociationForm() {}
}
