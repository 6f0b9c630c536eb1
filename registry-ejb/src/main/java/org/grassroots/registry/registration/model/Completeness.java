package org.grassroots.registry.registration.model;

import java.time.LocalDate;
import java.util.Collection;
import org.grassroots.registry.organisation.model.Form;
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
        for (var field : Field.values()) {
            verify(field, today);
        }
        order(Field.ESTABLISHED_ON, Field.ESTABLISHMENT_SINCE);
        order(Field.ESTABLISHED_ON, Field.PARTY_GROUP_SINCE);
        order(Field.ESTABLISHED_ON, Field.CHARTER_ADOPTED_ON);
        order(Field.ESTABLISHED_ON, Field.CONGRESS_ON);
        order(Field.CONGRESS_ON, Field.TERM_END);
        within(Field.TOWNSHIPS_COVERED, Field.TOWNSHIPS_TOTAL);
        within(Field.STANDING_MEMBERS, Field.COMMITTEE_MEMBERS);
        within(Field.CHAIRS, Field.STANDING_MEMBERS);
        var email = content.value(Field.CONTACT_EMAIL);
        checks.when(
                email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                Field.CONTACT_EMAIL.key(),
                CommonProblem.FIELD_TYPE,
                "name@example.cn");
        for (var kind : DocumentKind.required()) {
            boolean missing = documents.stream().noneMatch(proof -> proof.kind() == kind);
            checks.when(missing, kind.key(), RegistrationProblem.APPLICATION_EVIDENCE_MISSING);
        }
        checks.verify();
    }

    private void verify(Field field, LocalDate today) {
        var value = content.value(field);
        if (field.isRequired() || (field.belongsToPartyGroup() && content.partyGroup())) {
            checks.required(field.key(), value);
        }
        checks.when(
                field.belongsToPartyGroup() && !content.partyGroup() && value != null,
                field.key(),
                RegistrationProblem.APPLICATION_PARTY_GROUP);
        if (field.form() == Form.DAY && field != Field.TERM_END) {
            checks.notAfter(field.key(), content.day(field), today);
        }
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
