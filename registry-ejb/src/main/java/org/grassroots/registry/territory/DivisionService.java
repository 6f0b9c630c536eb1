package org.grassroots.registry.territory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.registry.shared.AllowedTo;
import org.grassroots.registry.shared.AllowedTo.Who;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.territory.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * Finds divisions and parks, tells what they are called and what became of them.
 *
 * <p>The divisions are public knowledge: everybody who has signed in may ask for all of them.
 */
@Stateless
public class DivisionService {

    private Divisions divisions;
    private Parks parks;

    @SuppressWarnings("NullAway.Init")
    public DivisionService() {
        // for the container
    }

    @Inject
    DivisionService(Divisions divisions, Parks parks) {
        this.divisions = divisions;
        this.parks = parks;
    }

    /** The division of this code, whether it still holds or not. */
    @AllowedTo(who = Who.SIGNED_IN)
    public DivisionView division(DivisionCode code) {
        return divisions
                .find(code.value())
                .orElseThrow(() -> new RegistryException(CommonProblem.NOT_FOUND, code.value()));
    }

    /** Those of the divisions that there are or were, by their codes. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Map<String, DivisionView> all(Collection<DivisionCode> codes) {
        var found = new LinkedHashMap<String, DivisionView>();
        if (codes.isEmpty()) {
            return found;
        }
        divisions
                .all(codes.stream().map(DivisionCode::value).toList())
                .forEach(division -> found.put(division.code(), division));
        return found;
    }

    /** The division of this code, if there is or was one. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Optional<DivisionView> find(DivisionCode code) {
        return divisions.find(code.value());
    }

    /**
     * The divisions that fit best what somebody typed, past ones included.
     *
     * @param text part of the name in Chinese, the beginning of its pinyin, its initials, or leading digits of the
     *     code; blank finds everything
     * @param level the only level wanted, or null for all
     */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<DivisionView> search(String text, @Nullable Level level, @Positive @Max(200) int size) {
        return divisions.search(text, level, Settings.province().prefix(), size);
    }

    /** The parks that fit best what somebody typed, as {@link #search} does. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<ParkView> searchParks(String text, @Positive @Max(200) int size) {
        return parks.search(text, Settings.province().prefix(), size);
    }

    /** The divisions right below {@code parent} as of a day, by code. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<DivisionView> children(DivisionCode parent, LocalDate asOf) {
        return divisions.children(division(parent).code(), asOf);
    }

    /** What {@code code} lies in, the province first; empty for a province. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<DivisionView> ancestors(DivisionCode code) {
        var above = new ArrayList<String>();
        for (var next = code; !next.isProvince(); next = next.parent()) {
            above.add(next.parent().value());
        }
        return above.isEmpty() ? List.of() : divisions.all(above);
    }

    /** The counties of GB/T 2260 in the province of this register as of a day, by code. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<DivisionView> counties(LocalDate asOf) {
        return divisions.counties(Settings.province().prefix(), asOf);
    }

    /** The codes of the divisions in the province of this register as of a day, each with its level. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Map<String, Level> codes(LocalDate asOf) {
        return divisions.codes(Settings.province().prefix(), asOf);
    }

    /** The parks in {@code division} and below it, by code. */
    @AllowedTo(who = Who.SIGNED_IN)
    public List<ParkView> parks(DivisionCode division) {
        return parks.below(division.prefix());
    }

    /** How to show each of {@code codes}: 320106 as 南京市鼓楼区. Codes that nobody knows are left out. */
    @AllowedTo(who = Who.SIGNED_IN)
    public Map<String, String> labels(Collection<String> codes) {
        return divisions.labels(codes);
    }
}
