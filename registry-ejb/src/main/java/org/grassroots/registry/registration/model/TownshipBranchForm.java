package org.grassroots.registry.registration.model;

/** What a township branch is asked for when its county files it. */
final class TownshipBranchForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .part(Section.ORGANISATION)
            .asks(Field.NAME, Field.ESTABLISHED_ON, Field.ADDRESS, Field.CONTACT_PHONE)
            .mayAsk(Field.LEGAL_FORM)
            .part(Section.CONGRESS)
            .asks(Field.CHAIR, Field.OFFICERS)
            .part(Section.COVERAGE)
            .asks(Field.VILLAGE_GROUPS)
            .papers(DocumentKind.COUNTY_REPLY)
            .end();

    private TownshipBranchForm() {}
}
