package org.grassroots.registry.organisation.model;

import org.grassroots.registry.organisation.model.NameWords.Cut;
import org.grassroots.registry.shared.PlainChinese;

/** Takes names apart: regions, core, legal form, and the word for the kind. */
public final class NameReader {

    private static final int SHORTEST_NAME = 3;

    private final RegionNames regions;

    public NameReader(RegionNames regions) {
        this.regions = regions;
    }

    /** A name taken apart. */
    public NameKey read(String name) {
        var plain = PlainChinese.of(name);
        var cut = NameWords.withoutKind(plain);
        var stem =
                NameWords.inFull(NameWords.withoutLegalForm(cut.map(Cut::rest).orElse(plain)));
        var lead = regions.leading(stem);
        var core = stem.substring(lead.length());
        return new NameKey(
                plain,
                cut.map(Cut::word).orElse(null),
                stem,
                lead.places(),
                lead.called(),
                core,
                core.length() < SHORTEST_NAME || NameWords.isCommon(core),
                Sounds.of(stem));
    }

    /** Whether a word that stands in one name where another has a different one tells the two apart. */
    boolean tellsApart(String word) {
        return NameWords.isTelling(word) || regions.isRegion(word);
    }
}
