package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** Hashes passwords and refuses those that are too easy. */
@ApplicationScoped
class Passwords {

    private static final int SHORTEST = 8;
    private static final int KINDS_OF_CHARACTERS = 3;

    // the platform's default of 2048 iterations is far too few
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    private Pbkdf2PasswordHash algorithm;
    private String nobodys = "";

    @SuppressWarnings("NullAway.Init")
    protected Passwords() {
        // for the container's proxy
    }

    @Inject
    Passwords(Pbkdf2PasswordHash algorithm) {
        algorithm.initialize(PARAMETERS);
        this.algorithm = algorithm;
        this.nobodys = algorithm.generate("nobody".toCharArray());
    }

    String hash(String password) {
        return algorithm.generate(password.toCharArray());
    }

    /** Whether the password is the one; takes as long for an account that does not exist. */
    boolean isRight(String password, @Nullable String hash) {
        boolean same = algorithm.verify(password.toCharArray(), hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /**
     * Refuses a password with fewer than eight characters or fewer than three of: small letters, capitals, digits,
     * others. The numbers are evaluators' custom under GB/T 22239-2019, 8.1.4.1 a.
     */
    void check(String password) {
        var kinds = Stream.<IntPredicate>of(
                        Character::isLowerCase,
                        Character::isUpperCase,
                        Character::isDigit,
                        character -> !Character.isLetterOrDigit(character))
                .filter(kind -> password.chars().anyMatch(kind))
                .count();
        if (password.length() < SHORTEST || kinds < KINDS_OF_CHARACTERS) {
            throw new RegistryException(AccessProblem.PASSWORD_WEAK, SHORTEST, KINDS_OF_CHARACTERS);
        }
    }
}
