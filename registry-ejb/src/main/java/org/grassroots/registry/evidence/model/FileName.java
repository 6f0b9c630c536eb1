package org.grassroots.registry.evidence.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name a file was handed in under, without the directories some browsers send and without characters that no
 * file system takes; at most {@value #LONGEST} characters, its ending kept.
 */
public record FileName(String value) implements Serializable {

    public static final int LONGEST = 200;

    private static final int LONGEST_ENDING = 10;

    public FileName {
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        value = shortened(last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip());
    }

    /** What follows the last dot, in lower case; empty where there is none. */
    public String ending() {
        return ending(value);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ending(name);
        var tail = ending.isEmpty() || ending.length() > LONGEST_ENDING ? "" : "." + ending;
        int kept = LONGEST - tail.length();
        // never half of a character outside the basic plane
        return name.substring(0, Character.isHighSurrogate(name.charAt(kept - 1)) ? kept - 1 : kept) + tail;
    }

    @Override
    public String toString() {
        return value;
    }
}
