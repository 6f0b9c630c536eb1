package org.grassroots.registry.access;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Stands in for the platform's hashing, which needs a server; it hides nothing. */
class PlainHash implements Pbkdf2PasswordHash {

    @Override
    public void initialize(Map<String, String> parameters) {
        // nothing to set
    }

    @Override
    public String generate(char[] password) {
        return "plain:" + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return generate(password).equals(hash);
    }
}
