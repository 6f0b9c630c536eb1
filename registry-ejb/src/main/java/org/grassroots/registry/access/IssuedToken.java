package org.grassroots.registry.access;

import java.time.Instant;

/** A bearer token at the only moment when it is readable. */
public record IssuedToken(String token, Instant expiresAt) {}
