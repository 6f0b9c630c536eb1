package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a field of an application while another had it open.
 *
 * @param field its key
 * @param content what it says now, or null where it was emptied
 */
public record FieldChange(String field, @Nullable String content, String by, Instant at) implements Serializable {}
