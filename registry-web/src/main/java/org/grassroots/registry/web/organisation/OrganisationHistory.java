package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.AttributeVersionView;
import org.grassroots.registry.organisation.OrganisationService;
import org.grassroots.registry.organisation.RegisterEntryView;
import org.jspecify.annotations.Nullable;

/** What was entered about the organisation of the page, each beside what was said before, with the files that prove it. */
@Named
@RequestScoped
public class OrganisationHistory {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationService organisations;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EvidenceService evidence;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrganisationDetail page;

    private @Nullable List<RegisterEntryView> entries;
    private @Nullable Map<String, EvidenceView> files;

    public List<RegisterEntryView> getEntries() {
        if (entries == null) {
            entries = organisations.entries(page.getShown().id());
        }
        return entries;
    }

    /** The files that prove a version, as far as whoever looks may see them. */
    public List<EvidenceView> files(AttributeVersionView version) {
        var known = known();
        return version.evidence().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    private Map<String, EvidenceView> known() {
        if (files == null) {
            var ids = getEntries().stream()
                    .flatMap(entry -> entry.differences().stream())
                    .flatMap(difference -> difference.after().evidence().stream())
                    .distinct()
                    .toList();
            files = evidence.views(ids).stream().collect(Collectors.toMap(EvidenceView::id, Function.identity()));
        }
        return files;
    }
}
