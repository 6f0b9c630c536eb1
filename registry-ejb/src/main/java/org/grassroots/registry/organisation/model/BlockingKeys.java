package org.grassroots.registry.organisation.model;

import java.util.Set;
import java.util.TreeSet;
import org.grassroots.registry.organisation.model.DuplicateSubject.Called;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a record: two records may be one body only if they have a key in common, so only those are compared.
 *
 * <p>A key stands for a code, for how a name is written or sounds, for its characters in whatever order, or for the name
 * without one of its characters: names that differ by one character have such a key in common. Keys are numbers, made
 * of the texts in a way that must never change while they are stored; that two texts might share one does no harm.
 */
public final class BlockingKeys {

    private static final int SHORTEST_SLIPPED = 3;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Set<Long> keys = new TreeSet<>();

    private BlockingKeys() {}

    /** All keys of a record. */
    public static Set<Long> of(DuplicateSubject subject) {
        var made = new BlockingKeys();
        made.code('o', subject.ownCode());
        made.code('h', subject.hostCode());
        subject.names().stream().map(Called::key).forEach(made::name);
        return made.keys;
    }

    private void code(char use, @Nullable String code) {
        if (code != null) {
            add(use, code);
        }
    }

    private void name(NameKey name) {
        add('n', name.stem());
        add('n', name.whole());
        add('p', name.sound());
        add('s', sorted(name.stem()));
        withoutEach(name.stem());
        if (!name.common()) {
            add('n', name.core());
            add('p', name.coreSound());
            add('s', sorted(name.core()));
            withoutEach(name.core());
        }
    }

    // the text without one of its characters, for each of them
    private void withoutEach(String text) {
        for (int at = 0; at < text.length() && text.length() >= SHORTEST_SLIPPED; at++) {
            add('n', text.substring(0, at) + text.substring(at + 1));
        }
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    // FNV-1a
    private void add(char use, String text) {
        long hash = (OFFSET ^ use) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        keys.add(hash);
    }
}
