package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.grassroots.registry.registration.BatchReport;
import org.grassroots.registry.registration.BatchReport.Outcome;
import org.grassroots.registry.registration.BatchService;
import org.grassroots.registry.registration.Ticked;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Body;
import org.grassroots.registry.web.shared.ProblemDocument;
import org.jspecify.annotations.Nullable;

/**
 * Several applications at once, at most 200: {@code {"applications": [{"id", "version"}, …], "rehearsal": true}} with
 * what the step takes. The answer has a line for each, with the problem of what was refused; it is 200 whatever became
 * of them. A rehearsal only tells which are fit.
 */
@ApplicationScoped
@Path("/v1/applications/batch-{verb: pass|prepare|grant}")
@Produces(MediaType.APPLICATION_JSON)
public class BatchResource {

    private static final String ONE = "[{\"id\": \"…\", \"version\": 3}]";

    @Inject
    @SuppressWarnings("NullAway.Init")
    BatchService batches;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    /** Takes {@code {"opinion", "visitedOn", "visitors"}} to pass, {@code {"body", "decidedOn", "documentNumber"}} otherwise. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject take(@PathParam("verb") String verb, String entity) {
        var body = Body.of(entity);
        var ticked = ticked(body.value("applications"));
        boolean rehearsal = body.yesNo("rehearsal");
        if (verb.equals("pass")) {
            var opinion = ApplicationBody.opinion(body);
            return answer(batches.pass(ticked, opinion, rehearsal));
        }
        var decision = ApplicationBody.decision(body);
        return answer(
                verb.equals("prepare")
                        ? batches.prepare(ticked, decision, rehearsal)
                        : batches.grant(ticked, decision, rehearsal));
    }

    private static List<Ticked> ticked(@Nullable JsonValue value) {
        boolean right = value instanceof JsonArray list && list.stream().allMatch(BatchResource::isOne);
        new FieldChecks()
                .required("applications", value)
                .when(value != null && !right, "applications", CommonProblem.FIELD_TYPE, ONE)
                .verify();
        return Objects.requireNonNull(value).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(one -> new Ticked(
                        one.getString("id"), one.getJsonNumber("version").longValue()))
                .toList();
    }

    private static boolean isOne(JsonValue value) {
        return value instanceof JsonObject one
                && one.size() == 2
                && one.get("id") instanceof JsonString
                && one.get("version") instanceof JsonNumber version
                && version.isIntegral();
    }

    private JsonObject answer(BatchReport report) {
        var items = Json.createArrayBuilder();
        report.lines().forEach(line -> items.add(item(line, acting.actor().locale())));
        var answer = Json.createObjectBuilder();
        if (report.batch() != null) {
            answer.add("batch", report.batch());
        }
        for (var outcome : Outcome.values()) {
            answer.add(outcome.name().toLowerCase(Locale.ROOT), report.count(outcome));
        }
        return answer.add("items", items).build();
    }

    private static JsonObject item(BatchReport.Line line, Locale locale) {
        var item = Json.createObjectBuilder()
                .add("id", line.ticked().id())
                .add("outcome", line.outcome().name());
        var reason = line.reason();
        if (reason != null) {
            item.add("problem", ProblemDocument.of(reason, locale).toJson());
        }
        return item.build();
    }
}
