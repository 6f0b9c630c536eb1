package org.grassroots.registry.registration.model;

/** What an alliance of associations is asked for when it is filed (科协联盟 in parks and university science parks). */
final class AssociationAllianceForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .asks(Field.ESTABLISHED_ON, Field.CHAIR)
            .part(Section.STRENGTH)
            .asks(Field.PARK, Field.LEAD_UNIT, Field.MEMBER_UNITS, Field.SECTOR)
            .papers(DocumentKind.APPLICATION_REPORT, DocumentKind.CHARTER, DocumentKind.MEMBER_ROLL)
            .end();

    private AssociationAllianceForm() {}
}
