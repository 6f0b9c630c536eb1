package org.grassroots.registry.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.registration.model.AmendmentItem;
import org.grassroots.registry.registration.model.AmendmentPurpose;
import org.grassroots.registry.registration.model.AmendmentState;
import org.grassroots.registry.registration.model.Decision;
import org.grassroots.registry.registration.model.DocumentKind;
import org.grassroots.registry.registration.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as one person sees it.
 *
 * @param version to be handed back with a step: it says on what the person based it
 * @param remark why it was returned as a whole; null for most
 * @param kinds what each of the files is, by its id
 * @param judging whether this person may judge it now
 * @param correcting whether this person may correct what was returned
 * @param withdrawing whether this person may give it up
 */
public record AmendmentView(
        String id,
        long version,
        AmendmentPurpose purpose,
        AmendmentState state,
        String organisationId,
        String organisationName,
        String jurisdiction,
        Decision decision,
        @Nullable String reason,
        @Nullable String remark,
        String proposerName,
        Instant proposedAt,
        Instant changedAt,
        String changedBy,
        List<Item> items,
        List<EvidenceView> evidence,
        Map<String, DocumentKind> kinds,
        boolean judging,
        boolean correcting,
        boolean withdrawing)
        implements Serializable {

    public AmendmentView {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
        kinds = Map.copyOf(kinds);
    }

    /** What a part proposes; null where there is no such part. */
    public @Nullable String content(Attribute attribute) {
        return items.stream()
                .filter(item -> item.attribute() == attribute)
                .findFirst()
                .map(Item::content)
                .orElse(null);
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
