package org.grassroots.registry.supervision.model;

import java.util.List;
import java.util.Set;
import org.grassroots.registry.shared.Actor;
import org.grassroots.registry.shared.Grant;

/**
 * Who is about to do something about an order, and what the order's report looks like then.
 *
 * @param parts the accounts that had a part in the report
 * @param unanswered the places of the items without an answer
 */
public record Attempt(String account, List<Grant> grants, Set<String> parts, List<Integer> unanswered) {

    public Attempt {
        grants = List.copyOf(grants);
        parts = Set.copyOf(parts);
        unanswered = List.copyOf(unanswered);
    }

    public static Attempt by(Actor actor, Set<String> parts, List<Integer> unanswered) {
        return new Attempt(actor.id(), actor.grants(), parts, unanswered);
    }
}
