package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.OrganisationFilter;
import org.grassroots.registry.organisation.OrganisationRow;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.PastMoment;
import org.grassroots.registry.organisation.model.EstablishmentMode;
import org.grassroots.registry.organisation.model.LifecycleStatus;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.Standing;
import org.grassroots.registry.organisation.model.TermStatus;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.shared.Tree;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page that lists the organisations one may see; its address tells what was asked for. */
@Named
@RequestScoped
public class OrganisationList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private @Nullable String text;
    private @Nullable String status;
    private @Nullable String kind;
    private @Nullable String term;
    private @Nullable String grade;
    private @Nullable String standing;
    private @Nullable String mode;
    private @Nullable String division;
    private @Nullable LocalDate asOf;
    private @Nullable Instant knownAt;
    private Tree tree = Tree.THEN;
    private @Nullable String cursor;
    private @Nullable Slice<OrganisationRow> slice;

    /** Finds what was asked for; a choice that there is not is told and left out. */
    public void load() {
        var gradeChosen = chosen(Grade.class, grade);
        var filter = new OrganisationFilter(
                text,
                chosen(OrganisationKind.class, kind),
                below(),
                chosen(LifecycleStatus.class, status),
                chosen(EstablishmentMode.class, mode),
                chosen(TermStatus.class, term),
                gradeChosen == null ? null : gradeChosen.name(),
                chosen(Standing.class, standing));
        slice = isPast()
                ? organisations.list(filter, new PastMoment(asOf, knownAt, tree), cursor, SIZE)
                : organisations.list(filter, cursor, SIZE);
        labels.prepare(slice.rows().stream().map(OrganisationRow::division).toList());
    }

    private @Nullable DivisionCode below() {
        return division == null || !DivisionCode.isWellFormed(division) ? null : new DivisionCode(division);
    }

    /** Whether the register is shown as it was, or as it was known. */
    public boolean isPast() {
        return asOf != null || knownAt != null;
    }

    private <E extends Enum<E>> @Nullable E chosen(Class<E> type, @Nullable String name) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (name != null && found.isEmpty()) {
            var told = Texts.of("organisation.choiceUnknown", language.getLocale(), name);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
        }
        return found.orElse(null);
    }

    public Slice<OrganisationRow> getSlice() {
        return Objects.requireNonNull(slice, "the view action loads it");
    }

    /** Whether anything was asked for. */
    public boolean isNarrowed() {
        return isPast()
                || Stream.of(text, kind, status, mode, division, term, grade, standing)
                        .anyMatch(Objects::nonNull);
    }

    /** Whether whoever looks may apply for an organisation to be registered. */
    public boolean isApplicant() {
        return acting.actor().holds(Role.ORG_REPORTER);
    }

    /** Whether whoever looks decides which organisations are one. */
    public boolean isJudge() {
        return acting.actor().holds(Role.LOCAL_REVIEWER, Role.PROVINCIAL_AUDITOR, Role.DECISION_CLERK);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = stripped(text);
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = stripped(status);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = stripped(kind);
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = stripped(term);
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = stripped(grade);
    }

    public @Nullable String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = stripped(standing);
    }

    public @Nullable String getMode() {
        return mode;
    }

    public void setMode(@Nullable String mode) {
        this.mode = stripped(mode);
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = stripped(division);
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    public @Nullable Instant getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(@Nullable Instant knownAt) {
        this.knownAt = knownAt;
    }

    /** The same instant as clocks in China show it, for the input. */
    public String getKnownAtOnClocks() {
        return knownAt == null
                ? ""
                : LocalDateTime.ofInstant(knownAt, BusinessTime.ZONE).toString();
    }

    public Tree getTree() {
        return tree;
    }

    public void setTree(@Nullable Tree tree) {
        this.tree = tree == null ? Tree.THEN : tree;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.replace("\0", "").strip();
    }
}
