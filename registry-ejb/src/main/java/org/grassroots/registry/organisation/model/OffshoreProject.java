package org.grassroots.registry.organisation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.grassroots.registry.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * 引进海外项目: what the ledger of a base tells of one project. It names no person.
 *
 * @param country where it comes from: a code of GB/T 2659.1
 * @param field its industry or discipline, in words
 * @param landing where it landed; null as long as it has not
 * @param investment in yuan; null where nobody told
 */
public record OffshoreProject(
        String title,
        String country,
        String field,
        LocalDate introducedOn,
        @Nullable Landing landing,
        @Nullable BigDecimal investment) {

    /** The most characters of the title and of the field. */
    public static final int LONGEST = 100;

    public OffshoreProject {
        if (landing != null && landing.on().isBefore(introducedOn)) {
            throw new IllegalArgumentException("landed before it was introduced: " + title);
        }
    }

    /** 落地: when, and the enterprise that carries it on. */
    public record Landing(LocalDate on, CreditCode enterprise) {

        /** What is unusual about the code of an enterprise; none of it proves the code wrong. */
        public List<CodeFinding> findings() {
            return CodeFinding.of(enterprise.value(), HostType.ENTERPRISE);
        }
    }
}
