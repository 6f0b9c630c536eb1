package org.grassroots.registry.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.registration.ApplicationFilter;
import org.grassroots.registry.registration.ApplicationRow;
import org.grassroots.registry.registration.ApplicationService;
import org.grassroots.registry.registration.model.ApplicationState;
import org.grassroots.registry.registration.model.Verb;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The page that lists the applications one may see. */
@Named
@RequestScoped
public class ApplicationList {

    private static final int SIZE = 20;

    // of what waits at a desk, as much as can well be ticked
    private static final int TICKABLE = 50;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ApplicationService applications;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    private @Nullable ApplicationState state;
    private @Nullable String text;
    private @Nullable String cursor;
    private @Nullable Slice<ApplicationRow> slice;

    /** Shows what the filters ask for, from its first page on. */
    public String filter() {
        cursor = null;
        return "list?faces-redirect=true&includeViewParams=true";
    }

    public Slice<ApplicationRow> getSlice() {
        if (slice == null) {
            slice = applications.list(new ApplicationFilter(state, text), cursor, size());
            labels.prepare(
                    slice.rows().stream().map(row -> row.division().value()).toList());
        }
        return slice;
    }

    private int size() {
        boolean judges = acting.actor().holds(Role.LOCAL_REVIEWER, Role.DECISION_CLERK);
        return judges && state != null ? TICKABLE : SIZE;
    }

    /** The steps that whoever looks may take with several of the applications at once. */
    public List<Verb> getSteps() {
        return getSlice().rows().stream()
                .map(this::step)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The step with which an application waits at the desk of whoever looks, if it can be taken with others. */
    public @Nullable Verb step(ApplicationRow row) {
        // a certificate is each society's own
        boolean alone = row.state() == ApplicationState.APPROVED_TO_PREPARE;
        return alone ? null : row.waitsFor(acting.actor()).filter(Verb::judges).orElse(null);
    }

    /** Whether nothing is left out. */
    public boolean isUnfiltered() {
        return state == null && text == null;
    }

    /** Whether whoever looks may begin an application. */
    public boolean isApplicant() {
        return acting.actor().holds(Role.ORG_REPORTER);
    }

    public List<ApplicationState> getStates() {
        return Arrays.asList(ApplicationState.values());
    }

    public @Nullable ApplicationState getState() {
        return state;
    }

    public void setState(@Nullable ApplicationState state) {
        this.state = state;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
