package org.grassroots.registry.registration.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.grassroots.registry.organisation.FactView;
import org.grassroots.registry.organisation.OrganisationProblem;
import org.grassroots.registry.organisation.OrganisationView;
import org.grassroots.registry.organisation.model.Attribute;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.jspecify.annotations.Nullable;

/**
 * 重新申报: an organisation that expired begins anew (lifecycle L17), with a draft of what the register last knew of it. A
 * title that is over and a certificate that is spent are not taken along; the organisation stays as it ended.
 *
 * @param expired the organisation as it is today
 * @param former the application by which it had come into the register; null where it came otherwise
 */
public record Renewal(OrganisationView expired, @Nullable Application former) {

    public Renewal {
        if (expired.status() != LifecycleStatus.EXPIRED) {
            throw new RegistryException(OrganisationProblem.LIFE_ACT_CLOSED, expired.status());
        }
    }

    /** The new application, which belongs to whoever signs. */
    public Application draft(String id, Signature by) {
        var draft = new Application(id, content(), by);
        if (former != null) {
            draft.present(papers(former), by);
            draft.authorship().copying(former.id());
        }
        draft.authorship().renewing(expired.id());
        return draft;
    }

    // papers belong to the division for which they were handed in
    private Map<String, DocumentKind> papers(Application granted) {
        var needed = granted.content().questionnaire().neededPapers();
        boolean moved = !granted.content().division().equals(division());
        return granted.evidence().entrySet().stream()
                .filter(paper -> !moved)
                .filter(paper ->
                        paper.getValue() != DocumentKind.REGISTRATION_CERTIFICATE || needed.contains(paper.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ApplicationContent content() {
        var content = ApplicationContent.empty(expired.kind(), division());
        for (var question : content.questionnaire().questions()) {
            var field = question.field();
            var told = told(field).filter(text -> text.length() <= field.longest() && field.accepts(text));
            content = content.with(field, told.orElse(null));
        }
        return content;
    }

    private Optional<String> told(Field field) {
        return switch (field) {
            case ESTABLISHED_ON -> Optional.of(expired.establishedOn().toString());
            case ESTABLISHMENT_SINCE -> since(Attribute.ESTABLISHMENT_MODE);
            case ESTABLISHMENT_DOCUMENT -> document(Attribute.ESTABLISHMENT_MODE);
            case PARTY_GROUP_SINCE -> hasPartyGroup() ? since(Attribute.PARTY_GROUP) : Optional.empty();
            case PARTY_GROUP_DOCUMENT -> hasPartyGroup() ? document(Attribute.PARTY_GROUP) : Optional.empty();
            case HOST_CODE_NOTE ->
                Optional.ofNullable(former).map(one -> one.content().value(field));
            case TITLE_UNTIL ->
                content(Attribute.TITLE_UNTIL)
                        .filter(day -> day.compareTo(expired.asOf().toString()) >= 0);
            default -> field.attribute().flatMap(this::content);
        };
    }

    private boolean hasPartyGroup() {
        return content(Attribute.PARTY_GROUP).map(Boolean::parseBoolean).orElse(false);
    }

    private Optional<String> content(Attribute attribute) {
        return expired.fact(attribute).map(FactView::content);
    }

    private Optional<String> since(Attribute attribute) {
        return expired.fact(attribute).map(fact -> fact.validFrom().toString());
    }

    private Optional<String> document(Attribute attribute) {
        return expired.fact(attribute).map(FactView::documentNumber);
    }

    private DivisionCode division() {
        return new DivisionCode(expired.division());
    }
}
