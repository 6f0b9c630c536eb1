package org.grassroots.registry.scheme;

import java.util.List;
import java.util.Locale;
import org.grassroots.registry.scheme.model.Fault;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.Problem;
import org.grassroots.registry.shared.RegistryException;

/** Tells the faults of a document as problems: all at once, each with its pointer and its sentence in both languages. */
public final class Faults {

    private Faults() {}

    public static RegistryException refusal(Problem problem, List<Fault> faults) {
        return new RegistryException(problem, fields(faults));
    }

    /** The faults as problems of fields whose names are JSON pointers. */
    public static List<FieldProblem> fields(List<Fault> faults) {
        return faults.stream().map(fault -> field(fault.pointer(), fault)).toList();
    }

    /** One fault as the problem of a field that goes by another name. */
    public static FieldProblem field(String name, Fault fault) {
        return FieldProblem.of(
                name,
                SchemeProblem.DOCUMENT_FAULT,
                fault.text(Locale.CHINESE),
                fault.text(Locale.ENGLISH),
                fault.code().name());
    }
}
