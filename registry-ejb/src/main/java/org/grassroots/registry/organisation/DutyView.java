package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.model.DutyKind;
import org.grassroots.registry.organisation.model.FourHeads;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the duty log.
 *
 * @param evidence the file that proves it, where there is one
 * @param cancelled why it was cancelled, by whom and when; null for most
 */
public record DutyView(
        String id,
        String officer,
        FourHeads fourHeads,
        DutyKind kind,
        LocalDate happenedOn,
        String what,
        @Nullable EvidenceView evidence,
        String recordedBy,
        Instant recordedAt,
        @Nullable Cancelled cancelled)
        implements Serializable {

    /** Why an entry was cancelled. */
    public record Cancelled(String reason, String by, Instant at) implements Serializable {}

    static DutyView of(DutyLog.Line line, @Nullable EvidenceView evidence) {
        var entry = line.entry();
        var duty = entry.duty();
        var counter = line.counter();
        return new DutyView(
                entry.id(),
                duty.officer(),
                duty.fourHeads(),
                duty.kind(),
                duty.happenedOn(),
                duty.what(),
                evidence,
                entry.accountName(),
                entry.recordedAt(),
                counter == null
                        ? null
                        : new Cancelled(counter.duty().what(), counter.accountName(), counter.recordedAt()));
    }
}
