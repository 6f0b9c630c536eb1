package org.grassroots.registry.territory;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.territory.model.Level;

/** A division or park and what it is called; also one that holds no longer. */
public record DivisionName(String code, String name, Level level) {

    /** Whether it lies in a province or is that province. */
    public boolean isIn(DivisionCode province) {
        return code.startsWith(province.prefix());
    }

    /** All that this version of the register brings with it; asks no database. */
    public static List<DivisionName> all() {
        var rows = DivisionRows.read();
        var names = new ArrayList<DivisionName>();
        rows.divisions().forEach(row -> names.add(new DivisionName(row.code(), row.name(), row.level())));
        rows.parks().forEach(row -> names.add(new DivisionName(row.code(), row.name(), Level.COUNTY)));
        return names;
    }
}
