package org.grassroots.registry.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * An instant in an input of type {@code datetime-local} or in a page's address: what clocks in China show, such as
 * 2021-07-01T08:00, or as the API writes it, 2021-07-01T00:00:00Z.
 */
@FacesConverter("instant")
public class InstantInput implements Converter<Instant> {

    // beyond these, an instant has no day on the clocks
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-.*");

    @Override
    public @Nullable Instant getAsObject(FacesContext faces, UIComponent input, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(text.strip());
        } catch (DateTimeException noInstant) {
            var problem = FieldProblem.of(input.getId(), CommonProblem.FIELD_TYPE, "2021-07-01T08:00");
            var said = Texts.of(problem, faces.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null), noInstant);
        }
    }

    private static Instant parse(String text) {
        if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(BusinessTime.ZONE).toInstant();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }
}
