package org.grassroots.registry.organisation.model;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.grassroots.registry.shared.Pinyin;

/**
 * How names sound, character by character: each character always has the same reading here, whatever stands beside it,
 * since this only has to be the same for what is mistaken for each other at the keyboard.
 */
final class Sounds {

    private static final ConcurrentMap<Character, String> READINGS = new ConcurrentHashMap<>();

    private Sounds() {}

    static String of(String text) {
        var sound = new StringBuilder(text.length() * 4);
        for (int at = 0; at < text.length(); at++) {
            sound.append(of(text.charAt(at)));
        }
        return sound.toString();
    }

    static String of(char character) {
        return READINGS.computeIfAbsent(
                character, one -> Pinyin.of(one.toString()).key());
    }
}
