package org.grassroots.registry.assessment;

import java.io.Serializable;
import java.util.Map;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.scheme.model.WhatIfReport;

/**
 * The report of a run, with the names of the organisations and indicators that it tells of.
 *
 * @param names by case, what the organisation was called when the campaign opened
 * @param titles by code, the titles of the tried version's dimensions and indicators
 */
public record WhatIfResult(WhatIfRunView run, WhatIfReport report, Map<String, String> names, Map<String, Title> titles)
        implements Serializable {

    public WhatIfResult {
        names = Map.copyOf(names);
        titles = Map.copyOf(titles);
    }
}
