package org.grassroots.registry.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day is; the fields have the names of the inputs of its form.
 *
 * @param worked whether it is worked though it is a Saturday or Sunday; else it is off though it is a weekday
 * @param occasion the holiday that it belongs to
 */
public record SetSpecialDay(@Nullable LocalDate day, boolean worked, String occasion) implements Serializable {}
