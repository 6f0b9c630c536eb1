package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.grassroots.registry.organisation.LineageService;
import org.grassroots.registry.organisation.ReorganisationMember;
import org.grassroots.registry.organisation.ReorganisationPreview;
import org.grassroots.registry.shared.Settings;
import org.grassroots.registry.web.shared.DivisionLabels;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of what a reorganisation would touch if it happened now, or were taken back now once it has. */
@Named
@RequestScoped
public class ReorganisationOutlook {

    @Inject
    @SuppressWarnings("NullAway.Init")
    LineageService lineage;

    @Inject
    @SuppressWarnings("NullAway.Init")
    DivisionLabels labels;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable ReorganisationPreview preview;

    public ReorganisationPreview getPreview() {
        if (preview == null) {
            preview = lineage.preview(getId());
            var members = preview.members().stream().map(ReorganisationMember::division);
            var supervising = preview.rerouted().stream().flatMap(one -> Stream.of(one.from(), one.to()));
            var held = preview.holders().stream().map(holder -> String.valueOf(holder.division()));
            labels.prepare(Stream.of(
                            members,
                            supervising,
                            held,
                            Stream.of(Settings.province().value()))
                    .flatMap(codes -> codes)
                    .toList());
        }
        return preview;
    }

    /** What stands in its way, as people read it; empty where nothing does. */
    public String getObstacle() {
        var found = getPreview().obstacle();
        return found == null ? "" : Texts.of(found, language.getLocale());
    }

    public String getId() {
        return id == null ? "" : id;
    }
}
