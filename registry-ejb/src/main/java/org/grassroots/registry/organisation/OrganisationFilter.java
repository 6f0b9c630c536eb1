package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are asked for; null means any.
 *
 * @param text a part of a present or former name or short name in Chinese, its pinyin or its initials, of the registry
 *     number or of a code
 * @param division the top of the subtree in which they lie
 * @param term how far the term of those in office has come
 * @param grade the grade of the last confirmed result
 * @param standing where they stand on the ladder of sanctions
 */
public record OrganisationFilter(
        @Nullable String text,
        @Nullable OrganisationKind kind,
        @Nullable DivisionCode division,
        @Nullable LifecycleStatus status,
        @Nullable EstablishmentMode establishmentMode,
        @Nullable TermStatus term,
        @Nullable String grade,
        @Nullable Standing standing)
        implements Serializable {

    /** Every organisation. */
    public static final OrganisationFilter NONE = new OrganisationFilter(null, null, null, null, null);

    /** Whatever their term, grade and standing. */
    public OrganisationFilter(
            @Nullable String text,
            @Nullable OrganisationKind kind,
            @Nullable DivisionCode division,
            @Nullable LifecycleStatus status,
            @Nullable EstablishmentMode establishmentMode) {
        this(text, kind, division, status, establishmentMode, null, null, null);
    }
}
