package org.grassroots.registry.supervision.model;

import java.time.LocalDate;
import java.util.Optional;
import org.grassroots.registry.supervision.SupervisionProblem;

/** The paper of an order: its number, the day on which it is issued, and the last day for what it asks. */
public record Notice(String documentNumber, LocalDate issuedOn, LocalDate dueOn) {

    public static final int LONGEST_NUMBER = 60;

    /** The last day that the rule allows where something is due within so many {@code months}. */
    public static LocalDate latest(LocalDate issuedOn, int months) {
        return issuedOn.plusMonths(months);
    }

    /** What is wrong with the deadline, if something is, where it is due within so many {@code months}. */
    public Optional<SupervisionProblem> fault(int months) {
        if (!dueOn.isAfter(issuedOn)) {
            return Optional.of(SupervisionProblem.DUE_BEFORE_ISSUED);
        }
        return dueOn.isAfter(latest(issuedOn, months))
                ? Optional.of(SupervisionProblem.DUE_TOO_LATE)
                : Optional.empty();
    }
}
