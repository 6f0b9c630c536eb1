package org.grassroots.registry.scheme.model;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes a document in canonical form apart into the texts of its members, without reading what they say. Canonical means
 * that there is no blank between the tokens; what was written by {@link CanonicalJson} is.
 */
final class CanonicalMembers {

    private final String text;
    private int at;

    private CanonicalMembers(String text) {
        this.text = text;
    }

    /** The members by name, each as canonical text; what is no canonical object gives what could be found of it. */
    static Map<String, String> of(String text) {
        return new CanonicalMembers(text).members();
    }

    private Map<String, String> members() {
        var members = new HashMap<String, String>();
        at = 1;
        while (at < text.length() && text.charAt(at) == '"') {
            int name = at;
            skipString();
            int value = at + 1;
            at = value;
            skipValue();
            members.put(text.substring(name + 1, value - 2), text.substring(value, Math.min(at, text.length())));
            at++;
        }
        return members;
    }

    /** To the comma or brace behind the value. */
    private void skipValue() {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                skipString();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}')) {
                return;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at++;
        }
    }

    /** To the character behind the string's end. */
    private void skipString() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
