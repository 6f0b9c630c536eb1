package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.assessment.Entry;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.StageView;
import org.grassroots.registry.assessment.SecondScoringService;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** The second scoring of a case, for whoever was drawn for it; nobody else gives it values, so none needs a version. */
@RequestScoped
@Path("/v1/cases/{id}/second-scoring")
@Produces(MediaType.APPLICATION_JSON)
public class SecondScoringResource {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SecondScoringService scorings;

    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    String id;

    /** What is scored again: the values of the organisation, and one's own. */
    public record SecondBody(String caseId, @Nullable Instant handedInAt, List<Task> indicators) {

        public SecondBody {
            indicators = List.copyOf(indicators);
        }
    }

    /** One indicator; {@code own} begins as a copy of what the organisation says. */
    public record Task(
            String code, StageView self, @Nullable StageView own) {

        static Task of(IndicatorView view) {
            return new Task(view.code(), view.self(), view.desk());
        }
    }

    @GET
    public SecondBody view() {
        var view = scorings.view(id);
        return new SecondBody(
                id, view.handedInAt(), view.tasks().stream().map(Task::of).toList());
    }

    /** Gives one value: {@code {"answer": {…}, "figures": {code: "1"}}}; answers everything as it is now. */
    @PUT
    @Path("/{indicator}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SecondBody enter(@PathParam("indicator") String indicator, String entity) {
        var body = Body.of(entity);
        var answer = body.members("answer", JsonValue::toString).isEmpty() ? null : body.value("answer");
        var figures = body.members("figures", SecondScoringResource::text);
        body.verify();
        scorings.enter(new Entry(id, indicator, answer == null ? null : answer.toString(), Map.copyOf(figures), null));
        return view();
    }

    /** Hands in, which fixes it. */
    @POST
    @Path("/hand-in")
    public SecondBody handIn() {
        scorings.handIn(id);
        return view();
    }

    // one of the two databases refuses the character
    private static @Nullable String text(JsonValue value) {
        return value instanceof JsonString text && text.getString().indexOf('\0') < 0 ? text.getString() : null;
    }
}
