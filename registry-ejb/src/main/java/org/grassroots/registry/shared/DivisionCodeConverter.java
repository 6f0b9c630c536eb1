package org.grassroots.registry.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link DivisionCode} as its digits. */
@Converter(autoApply = true)
public class DivisionCodeConverter implements AttributeConverter<@Nullable DivisionCode, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DivisionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable DivisionCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new DivisionCode(column);
    }
}
