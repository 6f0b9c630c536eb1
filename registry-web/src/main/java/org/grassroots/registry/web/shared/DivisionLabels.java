package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;

/**
 * How pages name a division. Divisions come with the migrations and never change while a server runs, so each is looked up
 * once.
 */
@Named
@ApplicationScoped
public class DivisionLabels {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Looks up all of {@code codes} at once, before a list asks for them one by one. */
    public void prepare(Collection<String> codes) {
        var missing = codes.stream()
                .filter(Objects::nonNull)
                .filter(code -> !known.containsKey(code))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            known.putAll(divisions.labels(missing));
        }
    }

    /** What people read in place of the code: 南京市鼓楼区; the code itself where nobody knows it. */
    public String label(DivisionCode code) {
        return label(code.value());
    }

    /** The same for a code as a view tells it. */
    public String label(String code) {
        prepare(List.of(code));
        return known.getOrDefault(code, code);
    }

    /** The same for a code as a view has it. */
    public String of(String code) {
        return label(new DivisionCode(code));
    }
}
