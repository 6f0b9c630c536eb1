package org.grassroots.registry.registration.model;

import java.io.Serializable;
import org.grassroots.registry.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * Why an application is not granted, and who decided so.
 *
 * @param body the deciding body of the city or the province that ends it, in the words of its document
 */
public record Rejection(Opinion reason, @Nullable String body) implements Serializable {

    public Rejection {
        body = Wording.line(body);
    }

    void requireComplete() {
        var checks = new FieldChecks();
        reason.check("reason", checks);
        checks.text("body", body, Decision.LENGTH).verify();
    }
}
