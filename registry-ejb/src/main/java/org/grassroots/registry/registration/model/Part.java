package org.grassroots.registry.registration.model;

import java.io.Serializable;
import java.util.List;

/** What an application is asked for under one heading, in the order in which people fill it in. */
public record Part(Section section, List<Question> questions) implements Serializable {

    public Part {
        questions = List.copyOf(questions);
    }
}
