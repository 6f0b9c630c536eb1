package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AmendmentItem;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as one person sees it.
 *
 * @param version to be handed back with a step: it says on what the person based it
 * @param judging whether this person may judge it now
 * @param correcting whether this person may correct what was returned
 * @param withdrawing whether this person may give it up
 */
public record AmendmentView(
        String id,
        long version,
        AmendmentState state,
        String organisationId,
        String organisationName,
        String jurisdiction,
        Decision decision,
        @Nullable String reason,
        String proposerName,
        Instant proposedAt,
        Instant changedAt,
        String changedBy,
        List<Item> items,
        List<EvidenceView> evidence,
        boolean judging,
        boolean correcting,
        boolean withdrawing)
        implements Serializable {

    public AmendmentView {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
    }

    /**
     * One part of it.
     *
     * @param before what the register said of the day when it was proposed; null where it said nothing
     */
    public record Item(
            Attribute attribute,
            @Nullable String before,
            String content,
            LocalDate validFrom,
            Verdict verdict,
            @Nullable String remark,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt)
            implements Serializable {

        static Item of(AmendmentItem item) {
            return new Item(
                    item.attribute(),
                    item.before(),
                    item.content(),
                    item.validFrom(),
                    item.verdict(),
                    item.remark(),
                    item.judgedBy(),
                    item.judgedAt());
        }
    }
}
