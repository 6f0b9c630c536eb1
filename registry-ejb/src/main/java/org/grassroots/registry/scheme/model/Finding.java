package org.grassroots.registry.scheme.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A piece of the linter's advice: where in the document (a JSON pointer), what, and the values of the sentence. */
public record Finding(String pointer, LintCode code, List<String> arguments) {

    private static final String TEXTS = "org.grassroots.registry.scheme.lint";

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(String pointer, LintCode code, Object... arguments) {
        return new Finding(
                pointer, code, Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** The sentence for people, in Chinese or English. */
    public String text(Locale language) {
        var pattern = ResourceBundle.getBundle(TEXTS, Title.chineseOrEnglish(language))
                .getString(code.name());
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }
}
