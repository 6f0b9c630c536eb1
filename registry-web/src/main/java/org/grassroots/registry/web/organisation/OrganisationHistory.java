package org.grassroots.registry.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.evidence.EvidenceView;
import org.grassroots.registry.organisation.AttributeVersionView;
import org.grassroots.registry.organisation.OrganisationService;
import org.jspecify.annotations.Nullable;

/** What was entered about the organisation of the page, the latest first, with the files that prove it. */
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

    private @Nullable List<Entry> entries;

    /** A version with its files. */
    public record Entry(AttributeVersionView version, List<EvidenceView> files) {}

    public List<Entry> getEntries() {
        if (entries == null) {
            var versions = organisations.history(page.getShown().id());
            var files = files(versions);
            entries = versions.stream()
                    .sorted(Comparator.comparing(AttributeVersionView::recordedAt)
                            .thenComparing(AttributeVersionView::validFrom)
                            .reversed())
                    .map(version -> new Entry(
                            version,
                            version.evidence().stream()
                                    .filter(files::containsKey)
                                    .map(files::get)
                                    .toList()))
                    .toList();
        }
        return entries;
    }

    private Map<String, EvidenceView> files(List<AttributeVersionView> versions) {
        var ids = versions.stream()
                .flatMap(version -> version.evidence().stream())
                .distinct()
                .toList();
        return evidence.views(ids).stream().collect(Collectors.toMap(EvidenceView::id, Function.identity()));
    }
}
