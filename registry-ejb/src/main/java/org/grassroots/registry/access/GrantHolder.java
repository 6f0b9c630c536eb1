package org.grassroots.registry.access;

import java.io.Serializable;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;

/** Somebody and one of their roles over a division. */
public record GrantHolder(String name, Role role, DivisionCode division) implements Serializable {

    private static final long serialVersionUID = 1L;
}
