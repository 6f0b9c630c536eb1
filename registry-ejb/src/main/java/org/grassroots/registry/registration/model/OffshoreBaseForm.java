package org.grassroots.registry.registration.model;

/** What an offshore base is asked for: as a Haizhi base, run by an operator under contract, granted in batches. */
final class OffshoreBaseForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .host()
            .asks(Field.PARK)
            .mayAsk(Field.PARK_ASSOCIATION, Field.HOST_INDUSTRY)
            .part(Section.BASE)
            .asks(Field.LEVEL, Field.BATCH, Field.TITLE_UNTIL, Field.SECTOR, Field.PREMISES)
            .asks(Field.FULL_TIME_STAFF, Field.OWN_BUDGET, Field.OVERSEAS_CHANNELS, Field.POLICY_DOCUMENTS)
            .mayAsk(Field.PART_TIME_STAFF)
            .asks(Field.PROJECTS, Field.TALENTS)
            .mayAsk(Field.TALENTS_FULL_TIME, Field.TALENTS_FLEXIBLE)
            .least(Field.PREMISES, 100)
            .least(Field.FULL_TIME_STAFF, 1)
            .papers(DocumentKind.APPLICATION_FORM, DocumentKind.FEASIBILITY_REPORT, DocumentKind.SUPPORT_LETTER)
            .papers(DocumentKind.OPERATOR_CONTRACT, DocumentKind.THREE_YEAR_PLAN)
            .siteVisit()
            .end();

    private OffshoreBaseForm() {}
}
