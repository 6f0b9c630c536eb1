package org.grassroots.registry.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who acts: an account with the grants it holds at this moment, its language and the address it acts from.
 *
 * @param id the account's id, empty for somebody who has not signed in
 * @param address the client's network address, or the name of the part of the system that acts for the account
 */
public record Actor(String id, String login, String name, List<Grant> grants, Locale locale, String address)
        implements Serializable {

    public Actor {
        grants = List.copyOf(grants);
    }

    /** Somebody who has not signed in. */
    public static Actor nobody(Locale locale, String address) {
        return new Actor("", "", "", List.of(), locale, address);
    }

    /** The system itself, which does what is due by time. */
    public static Actor itself() {
        return new Actor("registry", "registry", "系统", List.of(), Locale.CHINESE, "timer");
    }

    public boolean signedIn() {
        return !id.isEmpty();
    }

    public boolean holds(Role... wanted) {
        return grants.stream().anyMatch(grant -> Arrays.asList(wanted).contains(grant.role()));
    }

    public Set<Role> roles() {
        var roles = new TreeSet<Role>();
        grants.forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** The roles that are held over an organisation in {@code jurisdiction}. */
    public Set<Role> rolesOver(DivisionCode jurisdiction, String organisation) {
        var roles = new TreeSet<Role>();
        for (var role : roles()) {
            if (grantOver(jurisdiction, organisation, role).isPresent()) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The widest grant of one of the {@code wanted} roles that covers {@code jurisdiction}, if there is one. */
    public Optional<Grant> grantOver(DivisionCode jurisdiction, Role... wanted) {
        return held(wanted)
                .filter(grant ->
                        grant.organisation() == null && grant.division().covers(jurisdiction))
                .min(Comparator.comparing(grant -> grant.division().prefix().length()));
    }

    /** The same for what belongs to one organisation, over which alone the role can be held too. */
    public Optional<Grant> grantOver(DivisionCode jurisdiction, String organisation, Role... wanted) {
        return grantOver(jurisdiction, wanted)
                .or(() -> held(wanted)
                        .filter(grant -> organisation.equals(grant.organisation()))
                        .findFirst());
    }

    /** Where one of the {@code wanted} roles is held, as ranges of codes and single organisations for a query. */
    public Reach reach(Role... wanted) {
        return Reach.of(
                held(wanted)
                        .filter(grant -> grant.organisation() == null)
                        .map(Grant::division)
                        .toList(),
                held(wanted).map(Grant::organisation).filter(Objects::nonNull).toList());
    }

    private Stream<Grant> held(Role... wanted) {
        return grants.stream().filter(grant -> Arrays.asList(wanted).contains(grant.role()));
    }

    /** The division that the header shows: the widest one this actor is responsible for. */
    public Optional<DivisionCode> division() {
        return grants.stream()
                .map(Grant::division)
                .min(Comparator.comparing((DivisionCode code) -> code.prefix().length())
                        .thenComparing(code -> code));
    }
}
