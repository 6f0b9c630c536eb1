package org.grassroots.registry.registration.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.grassroots.registry.organisation.model.AnnualInspections;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.organisation.model.MemberRule;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Whether what is applied for can be judged: everything that is missing or does not fit together, told at once. */
final class Completeness {

    private final ApplicationContent content;
    private final FieldChecks checks = new FieldChecks();

    Completeness(ApplicationContent content) {
        this.content = content;
    }

    void verify(Collection<Proof> documents, LocalDate today) {
        var questionnaire = content.questionnaire();
        questionnaire.questions().forEach(question -> verify(question, today));
        questionnaire.least().forEach(this::atLeast);
        order(Field.ESTABLISHED_ON, Field.ESTABLISHMENT_SINCE);
        order(Field.ESTABLISHED_ON, Field.PARTY_GROUP_SINCE);
        order(Field.ESTABLISHED_ON, Field.CHARTER_ADOPTED_ON);
        order(Field.ESTABLISHED_ON, Field.CONGRESS_ON);
        order(Field.CONGRESS_ON, Field.TERM_END);
        order(Field.AGREEMENT_ON, Field.AGREEMENT_UNTIL);
        within(Field.TOWNSHIPS_COVERED, Field.TOWNSHIPS_TOTAL);
        within(Field.STANDING_MEMBERS, Field.COMMITTEE_MEMBERS);
        within(Field.STANDING_MEMBERS, Field.COUNCIL_MEMBERS);
        within(Field.CHAIRS, Field.STANDING_MEMBERS);
        within(Field.TECH_WORKERS, Field.HOST_EMPLOYEES);
        explained();
        talents();
        var email = content.value(Field.CONTACT_EMAIL);
        checks.when(
                email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                Field.CONTACT_EMAIL.key(),
                CommonProblem.FIELD_TYPE,
                "name@example.cn");
        for (var kind : questionnaire.documentKinds()) {
            boolean missing = documents.stream().noneMatch(proof -> proof.kind() == kind);
            checks.when(
                    questionnaire.needs(kind) && missing, kind.key(), RegistrationProblem.APPLICATION_EVIDENCE_MISSING);
        }
        checks.verify();
    }

    private void verify(Question question, LocalDate today) {
        var field = question.field();
        var value = content.value(field);
        if (question.isNeededBy(content)) {
            checks.required(field.key(), value);
        }
        checks.when(
                !question.isAskedOf(content) && value != null,
                field.key(),
                question.only() == Field.PARTY_GROUP
                        ? RegistrationProblem.APPLICATION_PARTY_GROUP
                        : RegistrationProblem.APPLICATION_NOT_ASKED);
        if (field.form() == Form.DAY && !field.mayLieAhead()) {
            checks.notAfter(field.key(), content.day(field), today);
        }
        boolean ahead = field.form() == Form.INSPECTIONS
                && value != null
                && AnnualInspections.of(value).isAhead(today);
        checks.when(ahead, field.key(), CommonProblem.DATE_IN_FUTURE);
    }

    // an unusual code is not refused, but has to be explained
    private void explained() {
        var findings = content.codeFindings();
        boolean unexplained = !findings.isEmpty() && content.value(Field.HOST_CODE_NOTE) == null;
        checks.when(unexplained, Field.HOST_CODE_NOTE.key(), RegistrationProblem.APPLICATION_CODE_UNEXPLAINED);
        boolean few = content.hasFewMembers() && content.value(Field.MEMBERS_NOTE) == null;
        checks.when(
                few,
                Field.MEMBERS_NOTE.key(),
                RegistrationProblem.APPLICATION_MEMBERS_FEW,
                MemberRule.INDIVIDUALS,
                MemberRule.UNITS);
    }

    // the two ways in which talents come are all there are
    private void talents() {
        var all = number(Field.TALENTS);
        var fullTime = number(Field.TALENTS_FULL_TIME);
        var flexible = number(Field.TALENTS_FLEXIBLE);
        boolean otherwise = all != null && fullTime != null && flexible != null && fullTime + flexible != all;
        checks.when(otherwise, Field.TALENTS_FLEXIBLE.key(), RegistrationProblem.APPLICATION_SUM, String.valueOf(all));
        within(Field.TALENTS_FULL_TIME, Field.TALENTS);
        if (!otherwise) {
            within(Field.TALENTS_FLEXIBLE, Field.TALENTS);
        }
    }

    private void atLeast(Field field, long least) {
        var number = content.value(field);
        boolean less = number != null && new BigDecimal(number).compareTo(BigDecimal.valueOf(least)) < 0;
        checks.when(less, field.key(), RegistrationProblem.APPLICATION_LESS_THAN, least);
    }

    private void order(Field earlier, Field later) {
        var first = content.day(earlier);
        var second = content.day(later);
        boolean reversed = first != null && second != null && second.isBefore(first);
        checks.when(reversed, later.key(), RegistrationProblem.APPLICATION_DAYS_REVERSED, String.valueOf(first));
    }

    private void within(Field part, Field whole) {
        var some = number(part);
        var all = number(whole);
        checks.when(
                some != null && all != null && some > all,
                part.key(),
                RegistrationProblem.APPLICATION_MORE_THAN_ALL,
                String.valueOf(all));
    }

    private @Nullable Long number(Field field) {
        var value = content.value(field);
        return value == null ? null : Long.valueOf(value);
    }
}
