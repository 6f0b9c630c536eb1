package org.grassroots.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.organisation.model.RegionNames;
import org.grassroots.registry.organisation.model.RegionNames.Region;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.territory.DivisionName;
import org.grassroots.registry.territory.model.Level;
import org.jspecify.annotations.Nullable;

/** Takes names apart with the regions that names in this province begin with. */
@ApplicationScoped
class NameReading {

    private volatile @Nullable NameReader reader;

    NameReader reader() {
        var known = reader;
        if (known == null) {
            known = reader(Settings.province());
            reader = known;
        }
        return known;
    }

    /**
     * A reader for the names in a province: it knows the provinces and cities of the country, and in the province the
     * counties, parks and townships too. Names leave out the 市 of 南京市, but hardly ever the 镇 of a township.
     */
    static NameReader reader(DivisionCode province) {
        return new NameReader(new RegionNames(DivisionName.all().stream()
                .filter(division -> division.isIn(province)
                        || division.level() == Level.PROVINCE
                        || division.level() == Level.PREFECTURE)
                .map(division -> new Region(
                        division.code(),
                        division.name(),
                        division.level() == Level.PROVINCE
                                || (division.isIn(province) && division.level() != Level.TOWNSHIP)))
                .toList()));
    }
}
