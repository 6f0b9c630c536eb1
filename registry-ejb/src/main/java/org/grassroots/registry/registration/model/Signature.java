package org.grassroots.registry.registration.model;

import java.time.Instant;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, in which role over which division, and when.
 *
 * @param id the key under which the step will be kept
 * @param name the person's name at that moment; the record keeps it when the account is renamed
 * @param role null for the system itself, which acts when a time is over
 */
public record Signature(
        String id, String account, String name, @Nullable Role role, DivisionCode division, Instant at) {}
