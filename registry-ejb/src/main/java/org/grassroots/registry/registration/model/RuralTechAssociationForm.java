package org.grassroots.registry.registration.model;

/** What a rural technical association is asked for when it is filed. */
final class RuralTechAssociationForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .asks(Field.ESTABLISHED_ON, Field.CHAIR)
            .part(Section.STRENGTH)
            .asks(Field.LEVEL, Field.SECTOR, Field.MEMBERS, Field.HOUSEHOLDS)
            .mayAsk(Field.SCIENCE_YARD, Field.CIVIL_REGISTERED)
            .asksWith(Field.CIVIL_REGISTERED, Field.OWN_CODE, Field.CERTIFICATE_NUMBER)
            .papers(DocumentKind.APPLICATION_FORM)
            .mayHavePapers(DocumentKind.REGISTRATION_CERTIFICATE, DocumentKind.CHARTER)
            .end();

    private RuralTechAssociationForm() {}
}
