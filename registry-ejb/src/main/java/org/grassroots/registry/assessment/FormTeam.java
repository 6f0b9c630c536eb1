package org.grassroots.registry.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team that is to be formed.
 *
 * @param campaign the campaign's code
 * @param cities the codes of the cities whose cases it inspects
 * @param inspectors the accounts of all its members
 * @param leader the account of the one who leads it, also among them
 */
public record FormTeam(
        String campaign,
        @Nullable String name,
        List<String> cities,
        List<String> inspectors,
        @Nullable String leader) {

    public FormTeam {
        cities = List.copyOf(cities);
        inspectors = List.copyOf(inspectors);
    }
}
