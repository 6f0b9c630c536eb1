package org.grassroots.registry.scheme.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing wrong with a document: where (a JSON pointer, RFC 6901), what, and the values that belong in the
 * sentence.
 */
public record Fault(String pointer, FaultCode code, List<String> arguments) {

    private static final String TEXTS = "org.grassroots.registry.scheme.faults";

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The same fault of a document that is a part of another. */
    Fault below(String parent) {
        return new Fault(parent + pointer, code, arguments);
    }

    /** The sentence for people, in Chinese or English. */
    public String text(Locale language) {
        var pattern = ResourceBundle.getBundle(TEXTS, Title.chineseOrEnglish(language))
                .getString(code.name());
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }
}
