package org.grassroots.registry.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * Something under way about an organisation, such as an amendment that is not judged yet, as a line of a page.
 *
 * @param key the line's text in the pages' messages, such as {@code organisation.matter.amendment}
 * @param arguments what the text is filled with
 * @param path where it is seen, within the application: {@code /registration/amendment.xhtml?id=…}
 */
public record Matter(String key, List<Object> arguments, String path) implements Serializable {

    private static final long serialVersionUID = 1L;

    public Matter {
        arguments = List.copyOf(arguments);
    }
}
