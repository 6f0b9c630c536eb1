package org.grassroots.registry.access;

/** Stands in where the time that hashing takes would only be waited for; it hides nothing. */
class PlainHash extends Argon2PasswordHash {

    @Override
    public String generate(char[] password) {
        return "plain:" + String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return generate(password).equals(hash);
    }
}
