package org.grassroots.registry.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.grassroots.registry.territory.DivisionService;
import org.grassroots.registry.territory.DivisionView;
import org.grassroots.registry.territory.ParkView;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
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

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    private @Nullable String text;
    private @Nullable String levelName;
    private @Nullable Level level;
    private @Nullable List<DivisionView> rows;
    private @Nullable List<ParkView> parks;

    /** Reads the level; one that nobody knows is told and left out, and the rest of the search goes on. */
    public void load() {
        level = Arrays.stream(Level.values())
                .filter(known -> known.name().equals(levelName))
                .findFirst()
                .orElse(null);
        if (levelName != null && level == null) {
            var text = Texts.of("territory.level.unknown", language.getLocale());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** The divisions found. */
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

    /** The level in the address, as it was written there. */
    public @Nullable String getLevel() {
        return levelName;
    }

    public void setLevel(@Nullable String level) {
        this.levelName = level == null || level.isBlank() ? null : level.strip();
    }
}
