package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.ReorganisationPlan;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.Host;
import org.grassroots.registry.organisation.model.HostType;
import org.grassroots.registry.organisation.model.ReorganisationKind;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** What the address of the page says of a reorganisation that is planned, so that its preview can be shown to others. */
@Named
@RequestScoped
public class PlanAddress {

    private static final String DAY = "effectiveOn";

    private static final List<String> NAMING = List.of(
            "organisations",
            "successors",
            "ends",
            "dependents",
            "heir",
            "from",
            "to",
            "fromHostName",
            "fromHostCode",
            "toHostName",
            "toHostCode",
            "toHostType",
            "toHostAffiliation",
            "toHostIndustry");

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    /**
     * One field of the form: its name in the address, the keys of its label and hint, and whether it has to be told.
     *
     * @param attribute among whose contents one is chosen, or null where it is typed
     */
    public record Field(
            String name,
            String label,
            String hint,
            boolean required,
            @Nullable Attribute attribute) {

        /** Whether one of several contents is chosen. */
        public boolean chosen() {
            return attribute != null;
        }

        /** The contents among which one is chosen. */
        public List<String> choices() {
            return attribute == null ? List.of() : attribute.choices();
        }

        // the same question as of whoever registers, with the same hint
        private static Field of(String name, Attribute attribute) {
            return new Field(name, "reorganisation." + name, "reorganisation." + name + ".hint", true, attribute);
        }

        private static Field of(String name, String label, String hint) {
            return new Field(name, "reorganisation." + label, "reorganisation." + hint + ".hint", true, null);
        }

        private static Field optional(String name) {
            return new Field(name, "reorganisation." + name, "reorganisation." + name + ".hint", false, null);
        }
    }

    /** What the form asks for a reorganisation of the kind. */
    public List<Field> getFields() {
        return switch (getKind()) {
            case MERGER ->
                List.of(
                        Field.of("organisations", "organisations.MERGER", "organisations"),
                        Field.of("successors", "successors.MERGER", "successors.MERGER"));
            case SPLIT ->
                List.of(
                        Field.of("organisations", "organisations.SPLIT", "organisations.SPLIT"),
                        Field.of("successors", "successors.SPLIT", "successors.SPLIT"),
                        Field.optional("dependents"),
                        Field.optional("heir"));
            case MOVE ->
                List.of(
                        Field.of("organisations", "organisations.MOVE", "organisations"),
                        Field.of("to", "to", "to.MOVE"));
            case DIVISION_CHANGE -> List.of(Field.of("from", "from", "from"), Field.of("to", "to", "to"));
            case HOST_CHANGE ->
                List.of(
                        Field.of("fromHostName", "fromHostName", "fromHostName"),
                        Field.of("fromHostCode", "fromHostCode", "fromHostCode"),
                        Field.of("toHostName", "toHostName", "toHostName"),
                        Field.of("toHostCode", "toHostCode", "toHostCode"),
                        Field.of("toHostType", Attribute.HOST_TYPE),
                        Field.of("toHostAffiliation", Attribute.HOST_AFFILIATION),
                        Field.of("toHostIndustry", Attribute.HOST_INDUSTRY));
        };
    }

    /** What is planned; a merger where the address does not say. */
    public ReorganisationKind getKind() {
        return Arrays.stream(ReorganisationKind.values())
                .filter(kind -> kind.name().equals(told("kind")))
                .findFirst()
                .orElse(ReorganisationKind.MERGER);
    }

    /** Every kind there is. */
    public ReorganisationKind[] getKinds() {
        return ReorganisationKind.values();
    }

    /** Whether an organisation that splits ends. */
    public boolean isEnding() {
        return getKind() == ReorganisationKind.SPLIT && !told("ends").isEmpty();
    }

    /** Whether it says from which day on, as whoever wants to see a preview does. */
    public boolean isComplete() {
        return parameters().containsKey(DAY);
    }

    /** What it says of a field; empty where it says nothing. */
    public String told(String field) {
        return Objects.requireNonNullElse(parameters().get(field), "")
                .replace("\0", "")
                .strip();
    }

    private Map<String, String> parameters() {
        return faces.getExternalContext().getRequestParameterMap();
    }

    /** Whom it names, by field: whoever turns to another kind keeps it. */
    public Map<String, String> getSaid() {
        var said = new TreeMap<String, String>();
        NAMING.stream().filter(field -> !told(field).isEmpty()).forEach(field -> said.put(field, told(field)));
        return said;
    }

    /**
     * What is to be rearranged.
     *
     * @throws RegistryException if it does not say from which day on
     */
    ReorganisationPlan plan() {
        boolean hosts = getKind() == ReorganisationKind.HOST_CHANGE;
        return new ReorganisationPlan(
                getKind(),
                numbers("organisations"),
                numbers("successors"),
                isEnding(),
                numbers("dependents"),
                told("heir"),
                told("from"),
                told("to"),
                hosts ? Host.named(told("fromHostName"), told("fromHostCode")) : null,
                hosts ? toHost() : null,
                day());
    }

    private Host toHost() {
        var type = Arrays.stream(HostType.values())
                .filter(one -> one.name().equals(told("toHostType")))
                .findFirst()
                .orElse(null);
        return new Host(
                told("toHostName"),
                told("toHostCode"),
                type,
                toldOrNull("toHostAffiliation"),
                toldOrNull("toHostIndustry"));
    }

    private @Nullable String toldOrNull(String field) {
        var told = told(field);
        return told.isEmpty() ? null : told;
    }

    private List<String> numbers(String field) {
        return Stream.of(told(field).split("[\\s,，、;；]+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(told(DAY));
        } catch (DateTimeException noDay) {
            var problem = told(DAY).isEmpty() ? CommonProblem.FIELD_REQUIRED : CommonProblem.FIELD_TYPE;
            throw new RegistryException(List.of(FieldProblem.of(DAY, problem, "YYYY-MM-DD")));
        }
    }
}
