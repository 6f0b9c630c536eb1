package org.grassroots.registry.web.supervision;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.supervision.model.OrderItem.Demand;
import org.jspecify.annotations.Nullable;

/** Reads what an order asks for: a list of {@code {"text", "indicator", "finding"}}, of which the text is needed. */
final class DemandsBody {

    private static final Set<String> MEMBERS = Set.of("text", "indicator", "finding");

    private DemandsBody() {}

    /** Empty where nothing was sent. */
    static List<Demand> of(@Nullable JsonValue value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray list) || !list.stream().allMatch(DemandsBody::isDemand)) {
            throw new RegistryException(
                    List.of(FieldProblem.of("items", CommonProblem.FIELD_TYPE, "[{\"text\": \"…\"}]")));
        }
        return list.getValuesAs(JsonObject.class).stream()
                .map(each -> new Demand(
                        each.getString("text"), each.getString("indicator", null), each.getString("finding", null)))
                .toList();
    }

    private static boolean isDemand(JsonValue value) {
        return value instanceof JsonObject each
                && each.containsKey("text")
                && MEMBERS.containsAll(each.keySet())
                && each.values().stream().allMatch(JsonString.class::isInstance);
    }
}
