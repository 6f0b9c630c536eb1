package org.grassroots.registry.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the actor, as a line of the home page.
 *
 * @param key the line's text in the pages' messages, such as {@code registration.work.submitted}
 * @param arguments what the text is filled with
 * @param since when it began to wait
 * @param due until when it has to be done, or null where nothing presses
 * @param path where it is done, within the application: {@code /registration/show.xhtml?id=…}
 */
public record WorkItem(
        String key,
        List<Object> arguments,
        Instant since,
        @Nullable Instant due,
        String path) implements Serializable {

    private static final long serialVersionUID = 1L;

    public WorkItem {
        arguments = List.copyOf(arguments);
    }

    /** Something without a deadline. */
    public WorkItem(String key, List<Object> arguments, Instant since, String path) {
        this(key, arguments, since, null, path);
    }

    /** Whether it should have been done before {@code now}. */
    public boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
