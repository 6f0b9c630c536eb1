package org.grassroots.registry.registration.model;

/** What a county association is asked for: it exists and has held its congress, and is filed (domain: 县级科协, 备案). */
final class CountyAssociationForm {

    static final Questionnaire QUESTIONS = Questionnaire.begin()
            .organisation()
            .asks(Field.ESTABLISHED_ON)
            .part(Section.ESTABLISHMENT)
            .asks(Field.ESTABLISHMENT_MODE, Field.ESTABLISHMENT_SINCE, Field.ESTABLISHMENT_DOCUMENT)
            .asks(Field.STAFF_POSTS, Field.STAFF_PRESENT)
            .part(Section.PARTY_GROUP)
            .mayAsk(Field.PARTY_GROUP)
            .asksWith(Field.PARTY_GROUP, Field.PARTY_GROUP_SINCE, Field.PARTY_GROUP_DOCUMENT)
            .part(Section.CONGRESS)
            .asks(Field.SESSION, Field.CONGRESS_ON, Field.TERM_END, Field.CHARTER_ADOPTED_ON, Field.DELEGATES)
            .asks(Field.COMMITTEE_MEMBERS, Field.STANDING_MEMBERS, Field.CHAIRS, Field.CHAIR, Field.OFFICERS)
            .part(Section.COVERAGE)
            .asks(Field.TOWNSHIPS_TOTAL, Field.TOWNSHIPS_COVERED, Field.ENTERPRISE_ASSOCIATIONS, Field.SOCIETIES)
            .asks(Field.RURAL_TECH_ASSOCIATIONS)
            .part(Section.POPULARISATION)
            .asks(Field.POPULARISATION_FUNDS, Field.RESIDENTS)
            .mayAsk(Field.DEMONSTRATION_TITLES)
            .papers(DocumentKind.ESTABLISHMENT, DocumentKind.CHARTER)
            .papers(DocumentKind.CONGRESS_REPORT, DocumentKind.OFFICER_LIST)
            .end();

    private CountyAssociationForm() {}
}
