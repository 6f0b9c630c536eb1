package org.grassroots.registry.registration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Holding;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionnaireTest {

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void everyKindIsAskedForANameAndProvedByPapers(OrganisationKind kind) {
        var questionnaire = Questionnaire.of(kind);

        assertThat(questionnaire.question(Field.NAME))
                .hasValueSatisfying(name -> assertThat(name.required()).isTrue());
        assertThat(questionnaire.neededPapers()).isNotEmpty();
        assertThat(questionnaire.documentKinds()).endsWith(DocumentKind.OTHER);
        assertThat(questionnaire.needs(DocumentKind.OTHER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void nothingIsAskedTwiceAndNoStatusAtAll(OrganisationKind kind) {
        var questionnaire = Questionnaire.of(kind);

        assertThat(questionnaire.keys()).doesNotHaveDuplicates();
        assertThat(questionnaire.attributes()).doesNotContain(Attribute.STATUS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void whatOneAnswerDependsOnIsAskedBefore(OrganisationKind kind) {
        var asked = Questionnaire.of(kind).questions();

        for (var question : asked) {
            if (question.only() != null) {
                var before = asked.subList(0, asked.indexOf(question));
                assertThat(before).extracting(Question::field).contains(question.only());
                assertThat(question.only().isYesNo()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void whatHoldsAHostIsAskedForItsCode(OrganisationKind kind) {
        var questionnaire = Questionnaire.of(kind);
        boolean asked = questionnaire.question(Field.HOST_CODE).isPresent();

        assertThat(asked || kind.holding() != Holding.HOST).isTrue();
        assertThat(questionnaire.question(Field.HOST_CODE_NOTE).isPresent()).isEqualTo(asked);
        assertThat(questionnaire.question(Field.HOST_TYPE).isPresent()).isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void onlyWhatExistsAlreadySaysWhenItWasEstablished(OrganisationKind kind) {
        boolean base = OrganisationKind.TALENT_BASES.contains(kind);
        boolean exists = kind.statusOnRegistration() == LifecycleStatus.ACTIVE && !base;

        assertThat(Questionnaire.of(kind).question(Field.ESTABLISHED_ON).isPresent())
                .isEqualTo(exists);
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void itsLeastNumbersAreAsked(OrganisationKind kind) {
        var questionnaire = Questionnaire.of(kind);

        assertThat(questionnaire.questions().stream().map(Question::field).toList())
                .containsAll(List.copyOf(questionnaire.least().keySet()));
    }
}
