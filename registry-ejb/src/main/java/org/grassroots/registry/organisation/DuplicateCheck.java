package org.grassroots.registry.organisation;

import java.io.Serializable;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.shared.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body of which one asks whether it is in the register already.
 *
 * @param ownCode its own credit code, or null
 * @param hostCode the credit code of its host unit, or null
 */
public record DuplicateCheck(
        String name,
        @Nullable OrganisationKind kind,
        @Nullable DivisionCode division,
        @Nullable String ownCode,
        @Nullable String hostCode)
        implements Serializable {}
