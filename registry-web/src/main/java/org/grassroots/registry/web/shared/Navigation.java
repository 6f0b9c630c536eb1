package org.grassroots.registry.web.shared;

import static org.grassroots.registry.shared.Role.AUDIT_ADMIN;
import static org.grassroots.registry.shared.Role.CAMPAIGN_MANAGER;
import static org.grassroots.registry.shared.Role.DECISION_CLERK;
import static org.grassroots.registry.shared.Role.EXPERT;
import static org.grassroots.registry.shared.Role.INSPECTOR;
import static org.grassroots.registry.shared.Role.LOCAL_REVIEWER;
import static org.grassroots.registry.shared.Role.ORG_REPORTER;
import static org.grassroots.registry.shared.Role.PROVINCIAL_AUDITOR;
import static org.grassroots.registry.shared.Role.SECURITY_ADMIN;
import static org.grassroots.registry.shared.Role.SYSTEM_ADMIN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.shared.Acting;
import org.grassroots.registry.shared.Role;
import org.jspecify.annotations.Nullable;

/** The way around: the pages that whoever looks at this one may go to. Each service checks again for itself. */
@Named
@RequestScoped
public class Navigation {

    private static final String HOME = "/index.xhtml";
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> BUSINESS =
            EnumSet.complementOf(EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN));
    private static final Set<Role> APPLYING =
            EnumSet.of(ORG_REPORTER, LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK);
    private static final Set<Role> SCORING = EnumSet.of(PROVINCIAL_AUDITOR, EXPERT, CAMPAIGN_MANAGER);
    private static final Set<Role> OVERSIGHT =
            EnumSet.of(LOCAL_REVIEWER, PROVINCIAL_AUDITOR, DECISION_CLERK, CAMPAIGN_MANAGER, INSPECTOR);
    private static final Set<Role> ACCOUNTS = EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN);

    private static final List<Place> PLACES = List.of(
            new Place("home", HOME, EVERYBODY),
            new Place("organisations", "/organisation/list.xhtml", BUSINESS),
            new Place("terms", "/organisation/terms.xhtml", BUSINESS),
            new Place("heads", "/organisation/heads.xhtml", OVERSIGHT),
            new Place("applications", "/registration/list.xhtml", APPLYING),
            new Place("annualFigures", "/figure/list.xhtml", BUSINESS),
            new Place("campaigns", "/assessment/campaigns.xhtml", BUSINESS),
            new Place("rectifications", "/supervision/orders.xhtml", BUSINESS),
            new Place("schemes", "/scheme/list.xhtml", SCORING),
            new Place("figures", "/report/figures.xhtml", OVERSIGHT),
            new Place("ranking", "/report/ranking.xhtml", OVERSIGHT),
            new Place("divisions", "/territory/list.xhtml", EVERYBODY),
            new Place("accounts", "/access/accounts.xhtml", ACCOUNTS),
            new Place("outages", "/assessment/outages.xhtml", EnumSet.of(SYSTEM_ADMIN)),
            new Place("journal", "/journal/list.xhtml", EnumSet.of(AUDIT_ADMIN)));

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acting acting;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FacesContext faces;

    /**
     * A page to go to.
     *
     * @param current the value of {@code aria-current}: page, true for a page that belongs to it, null elsewhere
     */
    public record Entry(String name, String path, @Nullable String current) {

        public String key() {
            return "nav." + name;
        }

        /** The key of the sentence that says what is found there. */
        public String hintKey() {
            return "nav." + name + ".hint";
        }
    }

    private record Place(String name, String path, Set<Role> roles) {

        boolean isOpenTo(Set<Role> held) {
            return path.equals(HOME) || held.stream().anyMatch(roles::contains);
        }

        String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }
    }

    /** What the menu lists. */
    public List<Entry> getEntries() {
        var view = faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId();
        boolean isListed = PLACES.stream().anyMatch(place -> place.path().equals(view));
        return PLACES.stream()
                .filter(place -> place.isOpenTo(acting.actor().roles()))
                .map(place -> new Entry(place.name(), place.path(), current(place, view, isListed)))
                .toList();
    }

    /** What the home page offers: all but itself. */
    public List<Entry> getDoors() {
        return getEntries().stream().filter(entry -> !entry.path().equals(HOME)).toList();
    }

    private static @Nullable String current(Place place, String view, boolean isListed) {
        if (place.path().equals(view)) {
            return "page";
        }
        boolean belongs = !isListed && !place.path().equals(HOME) && view.startsWith(place.folder());
        return belongs && isFirst(place) ? "true" : null;
    }

    /** Of several places in one folder, the pages that are not listed belong to the first. */
    private static boolean isFirst(Place place) {
        return PLACES.stream()
                .filter(other -> other.folder().equals(place.folder()))
                .findFirst()
                .filter(place::equals)
                .isPresent();
    }
}
