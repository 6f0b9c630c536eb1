package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.grassroots.registry.assessment.ReturnCase;
import org.grassroots.registry.assessment.ReturnService;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/** The inputs in which an auditor says, dimension by dimension, what has to be corrected. */
@Named
@RequestScoped
public class ReturnForm {

    private static final String POINTER = "/remarks/";

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReturnService returns;

    private final Map<String, @Nullable String> remarks = new HashMap<>();

    /** Returns what was given a remark; {@code said} is the remark on everything else, or empty. */
    void returnCase(String caseId, String said, long version) {
        var given = new TreeMap<String, String>();
        remarks.forEach((dimension, remark) -> {
            if (remark != null && !remark.isBlank()) {
                given.put(dimension, remark.strip());
            }
        });
        try {
            returns.returnCase(new ReturnCase(caseId, said, given, version));
        } catch (RegistryException broken) {
            throw broken.fields().isEmpty() ? broken : byInput(broken);
        }
    }

    private RegistryException byInput(RegistryException broken) {
        return new RegistryException(broken.fields().stream()
                .map(each -> new FieldProblem(
                        each.field().startsWith(POINTER)
                                ? input(each.field().substring(POINTER.length()))
                                : each.field(),
                        each.problem(),
                        each.arguments()))
                .toList());
    }

    /** The id of the input for the remark on a dimension. */
    public String input(String dimension) {
        return "on" + dimension.replaceAll("[^A-Za-z0-9]", "_");
    }

    public Map<String, @Nullable String> getRemarks() {
        return remarks;
    }
}
