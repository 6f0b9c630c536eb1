package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are asked for; null means any.
 *
 * @param text a part of the name in Chinese, its pinyin or its initials, or of the registry number
 * @param division the top of the subtree in which they lie
 */
public record OrganisationFilter(
        @Nullable String text,
        @Nullable OrganisationKind kind,
        @Nullable DivisionCode division,
        @Nullable LifecycleStatus status,
        @Nullable EstablishmentMode establishmentMode)
        implements Serializable {

    /** Every organisation. */
    public static final OrganisationFilter NONE = new OrganisationFilter(null, null, null, null, null);
}
