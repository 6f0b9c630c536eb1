package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.DuplicateFilter;
import org.grassroots.registry.organisation.DuplicateRow;
import org.grassroots.registry.organisation.DuplicateService;
import org.grassroots.registry.organisation.model.OrganisationKind;
import org.grassroots.registry.organisation.model.PairState;
import org.grassroots.registry.shared.BusinessTime;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.shared.Slice;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.jspecify.annotations.Nullable;

/** The page that lists organisations that may be one; its address tells what was asked for. */
@Named
@RequestScoped
public class DuplicateList {

    private static final int SIZE = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DuplicateService duplicates;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService divisions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    private @Nullable String state;
    private @Nullable String kind;
    private @Nullable String division;
    private @Nullable String cursor;
    private @Nullable Slice<DuplicateRow> slice;

    /** Finds what was asked for; a choice that there is not is left out. */
    public void load() {
        var filter = new DuplicateFilter(
                chosen(PairState.values(), state).orElse(PairState.OPEN),
                chosen(OrganisationKind.values(), kind).orElse(null),
                division == null || !DivisionCode.isWellFormed(division) ? null : new DivisionCode(division));
        slice = duplicates.list(filter, cursor, SIZE);
        labels.prepare(slice.rows().stream()
                .flatMap(row -> Stream.of(row.one().division(), row.other().division()))
                .toList());
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    public Slice<DuplicateRow> getSlice() {
        return Objects.requireNonNull(slice, "the view action loads it");
    }

    /** Whether anything but the usual was asked for. */
    public boolean isNarrowed() {
        return state != null || kind != null || division != null;
    }

    public PairState[] getStates() {
        return PairState.values();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    /** The cities below which one can look. */
    public List<DivisionView> getCities() {
        return divisions.children(Settings.province(), BusinessTime.today(clock));
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = stripped(state);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = stripped(kind);
    }

    public @Nullable String getDivision() {
        return division;
    }

    public void setDivision(@Nullable String division) {
        this.division = stripped(division);
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    private static @Nullable String stripped(@Nullable String chosen) {
        return chosen == null || chosen.isBlank()
                ? null
                : chosen.replace("\0", "").strip();
    }
}
