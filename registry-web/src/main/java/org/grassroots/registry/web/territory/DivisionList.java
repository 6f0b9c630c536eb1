package org.grassroots.registry.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.territory.ParkView;
import org.grassroots.registry.territory.model.Level;
import org.jspecify.annotations.Nullable;

/** The page where divisions and parks are found; its address tells what was searched for. */
@Named
@RequestScoped
public class DivisionList {

    private static final int SIZE = 50;
    private static final int PARKS = 10;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionService service;

    private @Nullable String text;
    private @Nullable Level level;
    private @Nullable List<DivisionView> rows;
    private @Nullable List<ParkView> parks;

    /** The divisions found; asked for when the page is written, since a level that nobody knows is left out. */
    public List<DivisionView> getRows() {
        if (rows == null) {
            rows = service.search(Objects.requireNonNullElse(text, ""), level, SIZE);
        }
        return rows;
    }

    /** The parks found; parks have no level, so none where one was asked for. */
    public List<ParkView> getParks() {
        if (parks == null) {
            parks = text == null || level != null ? List.of() : service.searchParks(text, PARKS);
        }
        return parks;
    }

    /** Whether there may be more than the page shows. */
    public boolean isCut() {
        return getRows().size() == SIZE;
    }

    /** Whether anything was asked for. */
    public boolean isNarrowed() {
        return text != null || level != null;
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public @Nullable Level getLevel() {
        return level;
    }

    public void setLevel(@Nullable Level level) {
        this.level = level;
    }
}
