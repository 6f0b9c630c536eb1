package org.grassroots.registry.web.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.organisation.ReorganisationPlan;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.HostType;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.FieldChecks;
import org.grassroots.registry.web.shared.Body;
import org.jspecify.annotations.Nullable;

/** What was sent of a reorganisation that is planned. */
final class PlanFields {

    private final @Nullable ReorganisationKind kind;
    private final @Nullable LocalDate day;
    private final List<String> organisations;
    private final List<String> successors;
    private final boolean ends;
    private final List<String> dependents;
    private final @Nullable String heir;
    private final @Nullable String from;
    private final @Nullable String to;
    private final Host fromHost;
    private final Host toHost;

    PlanFields(Body body) {
        kind = body.optionalChoice("kind", ReorganisationKind.class);
        day = body.optionalDate("effectiveOn");
        organisations = body.texts("organisations");
        successors = body.texts("successors");
        ends = body.yesNo("ends");
        dependents = body.texts("dependents");
        heir = body.optionalText("heir");
        from = body.optionalText("from");
        to = body.optionalText("to");
        fromHost = Host.named(told(body, "fromHostName"), told(body, "fromHostCode"));
        toHost = new Host(
                told(body, "toHostName"),
                told(body, "toHostCode"),
                body.optionalChoice("toHostType", HostType.class),
                body.optionalText("toHostAffiliation"),
                body.optionalText("toHostIndustry"));
    }

    private static String told(Body body, String field) {
        return Objects.requireNonNullElse(body.optionalText(field), "");
    }

    ReorganisationPlan read() {
        new FieldChecks().required("kind", kind).required("effectiveOn", day).verify();
        return new ReorganisationPlan(
                Objects.requireNonNull(kind),
                organisations,
                successors,
                ends,
                dependents,
                heir,
                from,
                to,
                fromHost,
                toHost,
                Objects.requireNonNull(day));
    }
}
