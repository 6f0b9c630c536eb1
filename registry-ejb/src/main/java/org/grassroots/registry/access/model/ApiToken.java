package org.grassroots.registry.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A bearer token of the API. Only its hash is kept: who reads the table cannot use it. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    /** How long a token is good for. */
    public static final Duration LIFE = Duration.ofHours(12);

    @Id
    @Column(name = "token_hash", length = 64)
    private String hash;

    @Column(name = "account_id", nullable = false, length = 36)
    private String accountId;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {
        // for the persistence provider
    }

    public ApiToken(String hash, String accountId, Instant issuedAt) {
        this.hash = hash;
        this.accountId = accountId;
        this.expiresAt = issuedAt.plus(LIFE);
    }

    public String hash() {
        return hash;
    }

    public String accountId() {
        return accountId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
