package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.grassroots.registry.access.model.Account;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords and refuses those that are too easy.
 *
 * <p>A hash keeps a processor busy for some 40 ms and holds 12 MiB, on purpose. When many people sign in at once, after a reminder,
 * only as many are computed at a time as there are processors, in the order in which they came: so everybody else's
 * requests get their share.
 */
@ApplicationScoped
class Passwords {

    /** The number of kinds of characters: small letters, capitals, digits, others. */
    static final int ALL_KINDS = 4;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 100;
    private static final int FEWEST_KINDS = 3;

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private Argon2PasswordHash algorithm;
    private String nobodys = "";

    @SuppressWarnings("NullAway.Init")
    protected Passwords() {
        // for the container's proxy
    }

    @Inject
    Passwords(Argon2PasswordHash algorithm) {
        this.algorithm = algorithm;
        this.nobodys = algorithm.generate("nobody".toCharArray());
    }

    String hash(String password) {
        return inTurn(() -> algorithm.generate(password.toCharArray()));
    }

    /**
     * Whether the password is the one; takes as long for an account that does not exist.
     *
     * @throws RegistryException {@link AccessProblem#SIGN_IN_BUSY} where too many come at once
     */
    boolean isRight(String password, @Nullable String hash) {
        var tried = password.length() > LONGEST ? "" : password;
        boolean same = inTurn(() -> algorithm.verify(tried.toCharArray(), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!processors.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new RegistryException(AccessProblem.SIGN_IN_BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RegistryException(AccessProblem.SIGN_IN_BUSY);
        }
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    /**
     * Notes what makes a new password too easy, as a problem of {@code field}: fewer than eight characters, fewer than
     * three of small letters, capitals, digits, others, or the login name in it. The numbers are evaluators' custom
     * under GB/T 22239-2019, 8.1.4.1 a.
     */
    static void check(FieldChecks checks, String field, @Nullable String password, String login) {
        if (password == null || password.isBlank()) {
            checks.add(field, CommonProblem.FIELD_REQUIRED);
        } else if (password.length() > LONGEST) {
            checks.add(field, CommonProblem.FIELD_TOO_LONG, LONGEST);
        } else if (password.length() < SHORTEST || kinds(password) < FEWEST_KINDS) {
            checks.add(field, AccessProblem.PASSWORD_WEAK, SHORTEST, FEWEST_KINDS);
        } else if (names(password, Account.normalised(login))) {
            checks.add(field, AccessProblem.PASSWORD_NAMES_ACCOUNT);
        }
    }

    // a login of two or three letters is part of too many words
    private static boolean names(String password, String login) {
        return login.length() > 3 && password.toLowerCase(Locale.ROOT).contains(login);
    }

    /** How many of the four kinds of characters are in {@code password}. */
    static long kinds(String password) {
        return Stream.<IntPredicate>of(
                        Character::isLowerCase,
                        Character::isUpperCase,
                        Character::isDigit,
                        character -> !Character.isLetterOrDigit(character))
                .filter(kind -> password.chars().anyMatch(kind))
                .count();
    }
}
