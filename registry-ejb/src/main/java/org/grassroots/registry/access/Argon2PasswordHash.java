package org.grassroots.registry.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.Dependent;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Argon2id (RFC 9106): whoever tries stolen hashes needs memory as well as time for each try.
 *
 * <p>12 MiB and three passes, one of the settings that OWASP's Password Storage Cheat Sheet holds for the least, all equally strong. A
 * hash tells its own settings, so they can be raised and older hashes stay good.
 */
@Dependent
class Argon2PasswordHash implements PasswordHash {

    /** What is hashed otherwise opens nothing. */
    private static final String PREFIX = "$argon2id$";

    private static final int MEMORY_KIB = 12_288;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT_LENGTH = 16;

    private final Argon2Function function =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID, Argon2Function.ARGON2_VERSION_13);

    @Override
    public String generate(char[] password) {
        return function.hash(bytes(password), Secrets.bytes(SALT_LENGTH)).getResult();
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return hash.startsWith(PREFIX)
                && Argon2Function.getInstanceFromHash(hash)
                        .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(char[] password) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
