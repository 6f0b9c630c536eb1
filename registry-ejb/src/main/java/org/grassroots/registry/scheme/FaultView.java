package org.grassroots.registry.scheme;

import java.io.Serializable;
import java.util.Locale;
import org.grassroots.registry.scheme.model.Fault;

/**
 * Something wrong with a document.
 *
 * @param pointer where, as a JSON pointer
 * @param fault the fault's stable name
 */
public record FaultView(String pointer, String fault, String zh, String en) implements Serializable {

    static FaultView of(Fault fault) {
        return new FaultView(
                fault.pointer(), fault.code().name(), fault.text(Locale.CHINESE), fault.text(Locale.ENGLISH));
    }

    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
