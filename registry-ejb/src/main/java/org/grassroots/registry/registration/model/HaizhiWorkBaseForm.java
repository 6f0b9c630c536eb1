package org.grassroots.registry.registration.model;

/**
 * What a Haizhi work base is asked for (provincial rules of 2020 as published: rests on a park with an association,
 * premises of at least 100 m², a pool of talents and one of demands). Somebody has seen it before it is passed.
 */
final class HaizhiWorkBaseForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .host()
            .asks(Field.PARK)
            .mayAsk(Field.PARK_ASSOCIATION)
            .part(Section.BASE)
            .asks(Field.LEVEL, Field.TITLE_UNTIL)
            .mayAsk(Field.BATCH)
            .asks(Field.SECTOR, Field.PREMISES, Field.FULL_TIME_STAFF, Field.OWN_BUDGET)
            .mayAsk(Field.PART_TIME_STAFF)
            .asks(Field.TALENT_POOL, Field.DEMAND_POOL, Field.OVERSEAS_CHANNELS)
            .least(Field.PREMISES, 100)
            .least(Field.FULL_TIME_STAFF, 1)
            .papers(DocumentKind.APPLICATION_FORM, DocumentKind.FEASIBILITY_REPORT, DocumentKind.SUPPORT_LETTER)
            .siteVisit()
            .end();

    private HaizhiWorkBaseForm() {}
}
