package org.grassroots.registry.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.IndicatorView;
import org.grassroots.registry.assessment.IndicatorView.EvidenceItem;
import org.grassroots.registry.assessment.SelfInspectionService;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;

/** Stores the files that were chosen for an indicator and attaches them, with one that the case had already. */
@RequestScoped
public class CaseUploads {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SelfInspectionService inspections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidences;

    /** Attaches what was chosen, and answers the case's version afterwards. */
    long attach(CaseView shown, AnswerInput input) {
        var jurisdiction = new DivisionCode(shown.subject().jurisdiction());
        var ids = new ArrayList<>(input.getPapers().store(evidences, jurisdiction));
        var reuse = input.getReuse();
        if (reuse != null && !reuse.isBlank()) {
            ids.add(reuse);
        }
        if (ids.isEmpty()) {
            return shown.version();
        }
        var code = input.getIndicator().code();
        return byInput(() -> inspections.attach(shown.id(), code, ids));
    }

    /** The files that are attached anywhere in the case but not to {@code indicator}. */
    List<EvidenceItem> reusable(CaseView shown, IndicatorView indicator) {
        var files = new LinkedHashMap<String, EvidenceItem>();
        shown.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .flatMap(each -> each.evidence().stream())
                .forEach(file -> files.putIfAbsent(file.evidenceId(), file));
        indicator.evidence().forEach(file -> files.remove(file.evidenceId()));
        return List.copyOf(files.values());
    }

    /** An act on one indicator, whose problems of fields are told by the ids of the form's inputs. */
    static long byInput(Act act) {
        try {
            return act.run();
        } catch (RegistryException broken) {
            if (broken.fields().isEmpty()) {
                throw broken;
            }
            throw new RegistryException(broken.fields().stream()
                    .map(field -> new FieldProblem(input(field.field()), field.problem(), field.arguments()))
                    .toList());
        }
    }

    private static String input(String pointer) {
        var last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (pointer.startsWith("/answers/")) {
            return "answer";
        } else if (pointer.startsWith("/inapplicable/")) {
            return "reason";
        }
        return pointer.startsWith("/evidence/") ? "files" : last;
    }

    /** What is done, answering the case's version. */
    interface Act {
        long run();
    }
}
