package org.grassroots.registry.registration.model;

/**
 * What a base's post overseas is asked for, be it an innovation centre or a liaison station: the base files it with the
 * province.
 */
final class OverseasPostForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .part(Section.ORGANISATION)
            .asks(Field.NAME, Field.PARENT, Field.ESTABLISHED_ON, Field.CONTACT_PHONE)
            .mayAsk(Field.CONTACT_EMAIL, Field.LEGAL_FORM)
            .part(Section.OVERSEAS)
            .asks(Field.COUNTRY, Field.OVERSEAS_CITY, Field.OVERSEAS_INSTITUTION, Field.CONTACT_ROLE)
            .asks(Field.AGREEMENT_ON, Field.AGREEMENT_UNTIL)
            .mayAsk(Field.ACTIVITIES)
            .papers(DocumentKind.AGREEMENT, DocumentKind.OPENING_REPORT)
            .end();

    private OverseasPostForm() {}
}
