package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.grassroots.registry.organisation.model.Form;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.FieldChange;
import org.grassroots.registry.web.organisation.FactWords;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** How the pages speak of the fields and papers of an application. */
@Named
@RequestScoped
public class FieldWords {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FactWords facts;

    /** What a field or kind of paper is called, by its key. */
    public String label(String key) {
        var text = "registration." + key;
        return Field.of(key)
                .flatMap(Field::attribute)
                .filter(attribute -> !Texts.has(text, language.getLocale()))
                .map(facts::label)
                .orElseGet(() -> Texts.of(text, language.getLocale()));
    }

    /** What helps to fill in a field or to choose a paper; empty where its name says enough. */
    public String hint(String key) {
        var text = "registration." + key + ".hint";
        return Texts.has(text, language.getLocale()) ? Texts.of(text, language.getLocale()) : "";
    }

    /** A content as people read it. */
    public String shown(Field field, @Nullable String content) {
        if (field.isYesNo()) {
            return Texts.of("true".equals(content) ? "registration.yes" : "registration.no", language.getLocale());
        }
        if (content == null) {
            return "";
        }
        return field.attribute()
                .map(attribute -> facts.shown(attribute, content))
                .orElse(content);
    }

    /** What somebody wrote in a field, as people read it. */
    public String written(FieldChange change) {
        var shown = Field.of(change.field())
                .map(field -> shown(field, change.content()))
                .orElse("");
        return shown.isEmpty() ? Texts.of("registration.emptied", language.getLocale()) : shown;
    }

    /** One of the choices of a field as people read it. */
    public String choice(Field field, String name) {
        return field.attribute().map(attribute -> facts.choice(attribute, name)).orElse(name);
    }

    /** What stands beside the box of a field that is ticked. */
    public String tick(Field field) {
        var text = "registration." + field.key() + ".tick";
        return Texts.has(text, language.getLocale()) ? Texts.of(text, language.getLocale()) : label(field.key());
    }

    /** The kind of input in which a field is written. */
    public String input(Field field) {
        if (field.isYesNo()) {
            return "check";
        }
        return field == Field.OFFICERS ? "officers" : field.form() == Form.CHOICE ? "choice" : "line";
    }

    /** The type of an input of one line. */
    public String type(Field field) {
        return field.form() == Form.DAY ? "date" : field == Field.CONTACT_EMAIL ? "email" : "text";
    }

    /** The keys that a telephone shows for it. */
    public @Nullable String inputMode(Field field) {
        return switch (field.form()) {
            case COUNT -> "numeric";
            case AMOUNT -> "decimal";
            default -> null;
        };
    }

    /** How wide its input is. */
    public String size(Field field) {
        return switch (field.form()) {
            case COUNT, DAY, AMOUNT -> "short";
            default -> field == Field.NAME || field.longest() > Field.TEXT_LENGTH ? "long" : "usual";
        };
    }
}
