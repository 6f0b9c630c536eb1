package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.registry.scheme.SchemeReviewService;
import org.grassroots.registry.scheme.SchemeService;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.ScoredBy;
import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.grassroots.registry.scheme.model.SchemeComparison;
import org.grassroots.registry.scheme.model.SchemeComparison.Change;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/**
 * The page that sets two versions side by side. The address names the later one by code, version and variant, or by all
 * of them in {@code of}, and the earlier one in {@code against}; without that it is the predecessor.
 */
@Named
@RequestScoped
public class SchemeDiff {

    private static final int CHOICES = 200;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeService schemes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SchemeReviewService reviews;

    @Inject
    @Param
    @Nullable
    String code;

    @Inject
    @Param
    @Nullable
    String version;

    @Inject
    @Param
    @Nullable
    String variant;

    @Inject
    @Param
    @Nullable
    String of;

    @Inject
    @Param
    @Nullable
    String against;

    private @Nullable List<SchemeView> choices;
    private @Nullable ScoredBy after;
    private @Nullable ScoredBy before;
    private @Nullable SchemeComparison comparison;

    /** Compares, where there are two to be compared. */
    public void load() {
        var later = later();
        if (later != null) {
            after = scheme(later);
            var earlier = earlier(after.view());
            if (earlier != null) {
                before = scheme(earlier);
                comparison = reviews.compare(earlier, later, Map.of());
            }
        }
    }

    private @Nullable SchemeName later() {
        if (of != null && !of.isBlank()) {
            return SchemeAddress.name(of, "", null);
        }
        return code == null || version == null ? null : new SchemeName(code, version, variant);
    }

    private @Nullable SchemeName earlier(SchemeView later) {
        if (against != null && !against.isBlank()) {
            return SchemeAddress.name(against, later.code(), later.variant());
        }
        var predecessor = SchemeTree.of(getChoices()).predecessor(later);
        return predecessor == null ? null : predecessor.name();
    }

    private ScoredBy scheme(SchemeName name) {
        return schemes.scheme(name.code(), name.version(), name.variant());
    }

    /** The versions that can be chosen. */
    public List<SchemeView> getChoices() {
        if (choices == null) {
            choices = schemes.list(null, CHOICES).rows();
        }
        return choices;
    }

    public @Nullable ScoredBy getAfter() {
        return after;
    }

    public @Nullable ScoredBy getBefore() {
        return before;
    }

    public boolean isCompared() {
        return comparison != null;
    }

    /** The parts that differ, in the order of the earlier document, then what was added. */
    public List<SchemeComparison.Row> getRows() {
        return comparison == null
                ? List.of()
                : comparison.rows().stream()
                        .filter(row -> row.change() != Change.SAME)
                        .toList();
    }

    /** The keys of the frame that differ. */
    public List<String> getFrame() {
        return comparison == null ? List.of() : comparison.frame();
    }

    /** How many parts became what, by the name of the change. */
    public Map<String, Integer> getCounts() {
        var counts = new HashMap<String, Integer>();
        for (var change : Change.values()) {
            counts.put(change.name(), 0);
        }
        if (comparison != null) {
            comparison.rows().forEach(row -> counts.merge(row.change().name(), 1, Integer::sum));
        }
        return counts;
    }
}
