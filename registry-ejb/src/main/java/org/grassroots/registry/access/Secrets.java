package org.grassroots.registry.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the random texts that open something; those for people to read have no characters that look alike. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CAPITALS = "ACDEFGHJKMNPQRTUVWXY";
    private static final String SMALL = "abcdefghjkmnpqrtuvwxy";
    private static final String DIGITS = "34679";
    private static final int GROUP = 4;

    private Secrets() {}

    /** For programs: 256 bits. */
    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** So many of any value. */
    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** To be read in a log and typed: capitals and digits in six groups, 111 bits. */
    static String typedToken() {
        return groups(CAPITALS + DIGITS, 6);
    }

    /** A password such as {@code Kx7m-uRt4-Hc9w-pWq3}, of every kind of character: 86 bits. */
    static String password() {
        return Stream.generate(() -> groups(CAPITALS + SMALL + DIGITS, 4))
                .filter(drawn -> Passwords.kinds(drawn) == Passwords.ALL_KINDS)
                .findFirst()
                .orElseThrow();
    }

    private static String groups(String alphabet, int count) {
        return IntStream.range(0, count).mapToObj(group -> characters(alphabet)).collect(Collectors.joining("-"));
    }

    private static String characters(String alphabet) {
        return RANDOM.ints(GROUP, 0, alphabet.length())
                .mapToObj(place -> alphabet.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
