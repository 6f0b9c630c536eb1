package org.grassroots.registry.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.DivisionService;

/** How pages name a division; each is looked up once per request. */
@Named
@RequestScoped
public class DivisionLabels {

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    private final Map<String, String> known = new HashMap<>();

    /** Looks up all of {@code codes} at once, before a list asks for them one by one. */
    public void prepare(Collection<String> codes) {
        var missing = codes.stream().filter(code -> !known.containsKey(code)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(code -> known.put(code, code));
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
