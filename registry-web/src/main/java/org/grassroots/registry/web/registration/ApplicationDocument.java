package org.grassroots.registry.web.registration;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.grassroots.registry.registration.ApplicationView;
import org.grassroots.registry.registration.model.ApplicationContent;
import org.grassroots.registry.registration.model.Field;
import org.grassroots.registry.registration.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API sends it: beside what happened to it, the fields are those that a draft is written with,
 * and what is not filled in is left out.
 */
final class ApplicationDocument {

    private ApplicationDocument() {}

    static Map<String, Object> of(ApplicationView view) {
        var document = new LinkedHashMap<String, Object>();
        document.put("id", view.id());
        document.put("version", view.version());
        document.put("state", view.state().name());
        fill(document, view.content());
        document.put(
                "evidence",
                view.evidence().stream().map(ApplicationDocument::paper).toList());
        document.put("applicant", view.applicantName());
        document.put("createdAt", view.createdAt().toString());
        document.put("changedAt", view.changedAt().toString());
        put(document, "submittedAt", view.submittedAt());
        put(document, "contentHash", view.contentHash());
        if (view.preparation() != null) {
            document.put("preparation", view.preparation());
        }
        if (view.decision() != null) {
            document.put("decision", view.decision());
        }
        put(document, "organisationId", view.organisationId());
        put(document, "registryNumber", view.registryNumber());
        put(document, "copiedFrom", view.copiedFrom());
        put(document, "renews", view.renews());
        document.put("steps", view.steps());
        document.put("verbs", view.verbs().stream().map(Enum::name).toList());
        return document;
    }

    private static void fill(Map<String, Object> document, ApplicationContent content) {
        document.put("kind", content.kind().name());
        document.put("division", content.division().value());
        document.put("route", content.route().name());
        content.values().forEach((field, value) -> document.put(field.key(), typed(field, value, content)));
        content.questionnaire().questions().stream()
                .map(Question::field)
                .filter(Field::isYesNo)
                .forEach(field -> document.putIfAbsent(field.key(), false));
        var findings = content.codeFindings().stream().map(Enum::name).toList();
        if (!findings.isEmpty()) {
            document.put("hostCodeFindings", findings);
        }
        if (content.lacksParkAssociation()) {
            document.put("parkAssociationMissing", true);
        }
        if (content.hasFewMembers()) {
            document.put("fewMembers", true);
        }
    }

    private static Object typed(Field field, String value, ApplicationContent content) {
        return switch (field.form()) {
            case COUNT, AMOUNT -> new BigDecimal(value);
            case OFFICERS -> content.officers().officers();
            default -> field.isYesNo() ? (Object) Boolean.valueOf(value) : value;
        };
    }

    private static Map<String, Object> paper(ApplicationView.Document paper) {
        var file = paper.file();
        var document = new LinkedHashMap<String, Object>();
        document.put("id", file.id());
        document.put("kind", paper.kind().name());
        document.put("fileName", file.fileName());
        document.put("mediaType", file.mediaType());
        document.put("size", file.size());
        document.put("sha256", file.sha256());
        document.put("jurisdiction", file.jurisdiction());
        document.put("storedAt", file.storedAt().toString());
        document.put("storedBy", file.storedBy());
        return document;
    }

    private static void put(Map<String, Object> document, String key, @Nullable Object value) {
        if (value != null) {
            document.put(key, value.toString());
        }
    }
}
