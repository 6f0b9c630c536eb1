package org.grassroots.registry.registration.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.RegistrationProblem;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** The parts of one amendment, as they are judged and corrected; the list is the amendment's own. */
record AmendmentParts(String amendment, List<AmendmentItem> items) {

    /** Proposes parts for the first time. */
    void propose(Map<ProposedChange, String> before) {
        before.forEach((change, text) -> items.add(new AmendmentItem(amendment, change, orNull(text))));
    }

    /** Judges each part that is open; gives back what is accepted. */
    List<AmendmentItem> judge(Map<Attribute, Judgement> judgements, Signature by) {
        var open = items.stream().filter(item -> item.verdict() == Verdict.OPEN).toList();
        var checks = new FieldChecks();
        open.forEach(item -> check(item.attribute(), judgements.get(item.attribute()), checks));
        checks.verify();
        open.forEach(item -> item.judge(Objects.requireNonNull(judgements.get(item.attribute())), by));
        return open.stream().filter(item -> item.verdict() == Verdict.ACCEPTED).toList();
    }

    private static void check(Attribute attribute, @Nullable Judgement judgement, FieldChecks checks) {
        if (judgement == null || judgement.verdict() == null || judgement.verdict() == Verdict.OPEN) {
            checks.add("verdict_" + attribute, CommonProblem.FIELD_REQUIRED);
        } else if (judgement.verdict() == Verdict.RETURNED) {
            checks.text("remark_" + attribute, judgement.remark(), Judgement.LENGTH);
        }
    }

    /** Accepts all of them. */
    void accept(Signature by) {
        items.forEach(item -> item.judge(Judgement.accept(), by));
    }

    /** Says what is wrong with some of them. */
    void sendBack(Map<Attribute, String> remarks, Signature by) {
        items.stream()
                .filter(item -> remarks.containsKey(item.attribute()))
                .forEach(item -> item.judge(Judgement.sendBack(remarks.get(item.attribute())), by));
    }

    boolean anyReturned() {
        return items.stream().anyMatch(item -> item.verdict() == Verdict.RETURNED);
    }

    /** Proposes otherwise what was returned; all of it has to be. */
    void correct(Map<ProposedChange, String> before) {
        before.forEach((change, text) -> items.stream()
                .filter(item -> item.verdict() == Verdict.RETURNED && item.attribute() == change.attribute())
                .forEach(item -> item.correct(change, orNull(text))));
        if (anyReturned()) {
            throw new RegistryException(RegistrationProblem.AMENDMENT_NOT_CORRECTED);
        }
    }

    /** Proposes these and no others in place of what was proposed. */
    void replace(Map<ProposedChange, String> before) {
        items.removeIf(item -> before.keySet().stream().noneMatch(change -> change.attribute() == item.attribute()));
        before.forEach((change, text) -> items.stream()
                .filter(item -> item.attribute() == change.attribute())
                .findFirst()
                .ifPresentOrElse(
                        item -> item.correct(change, orNull(text)),
                        () -> items.add(new AmendmentItem(amendment, change, orNull(text)))));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
