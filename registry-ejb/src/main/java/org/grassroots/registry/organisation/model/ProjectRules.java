package org.grassroots.registry.organisation.model;

import java.util.Optional;
import java.util.stream.Collectors;

/** What can be wrong with the project ledger of a base. */
final class ProjectRules {

    private ProjectRules() {}

    /** The number that was reported is another than the ledger has projects. */
    static Optional<String> countedOtherwise(QualitySubject subject) {
        var listed = subject.surroundings().projects();
        return subject.number(Attribute.PROJECTS)
                .filter(told -> listed != null && !told.equals(listed))
                .map(told -> told + " ≠ " + listed);
    }

    /** Where projects landed is usually an enterprise by its code. */
    static Optional<String> codeUnusual(QualitySubject subject) {
        var unusual = subject.surroundings().enterprises().stream()
                .filter(code -> !CodeFinding.of(code, HostType.ENTERPRISE).isEmpty())
                .collect(Collectors.joining(" "));
        return unusual.isEmpty() ? Optional.empty() : Optional.of(unusual);
    }
}
