package org.grassroots.registry.web.assessment;

import java.util.List;
import java.util.Set;
import org.grassroots.registry.assessment.CaseView;
import org.grassroots.registry.assessment.CaseView.DimensionView;
import org.jspecify.annotations.Nullable;

/**
 * A self-inspection section by section: each dimension is one, and one is shown at a time while it is written.
 *
 * <p>The page opens with the first section that can be written. That does not change while somebody writes, so the address of the
 * page always means the same section.
 */
public final class CaseSections {

    private final List<CaseSection> all;
    private final CaseSection first;
    private final CaseSection shown;

    private CaseSections(List<CaseSection> all, CaseSection first, CaseSection shown) {
        this.all = all;
        this.first = first;
        this.shown = shown;
    }

    /**
     * The sections of a case.
     *
     * @param wanted the code of the one to be shown, or null for the first
     * @param sent the names of what was sent to the page: the section of a form that was sent is shown, whatever else is wanted
     */
    static CaseSections of(CaseView view, @Nullable String wanted, Set<String> sent) {
        var all = view.dimensions().stream().map(CaseSection::of).toList();
        var first = all.stream()
                .filter(section -> section.dimension().open())
                .findFirst()
                .orElse(all.get(0));
        var named = all.stream()
                .filter(section -> section.dimension().code().equals(wanted))
                .findFirst()
                .orElse(first);
        var shown = all.stream()
                .filter(section -> section.inputs().stream().anyMatch(input -> sent.contains(input.getFormId())))
                .findFirst()
                .orElse(named);
        return new CaseSections(all, first, shown);
    }

    public List<CaseSection> getAll() {
        return all;
    }

    public CaseSection getShown() {
        return shown;
    }

    /** The section after the one that is shown; null after the last. */
    public @Nullable CaseSection getNext() {
        int place = all.indexOf(shown) + 1;
        return place < all.size() ? all.get(place) : null;
    }

    /** What an address has to say to lead to a section; null for the one with which the page opens. */
    public @Nullable String address(CaseSection section) {
        return section.equals(first) ? null : section.dimension().code();
    }

    /** The same for the section of an indicator; null too for what is no indicator. */
    public @Nullable String addressOf(String indicator) {
        return all.stream()
                .filter(section -> section.inputs().stream()
                        .anyMatch(input -> input.getIndicator().code().equals(indicator)))
                .findFirst()
                .map(this::address)
                .orElse(null);
    }

    /** A dimension with the inputs of its indicators. */
    public record CaseSection(DimensionView dimension, List<AnswerInput> inputs) {

        static CaseSection of(DimensionView dimension) {
            var inputs = dimension.indicators().stream()
                    .map(indicator -> new AnswerInput(indicator, indicator.self()))
                    .toList();
            return new CaseSection(dimension, inputs);
        }

        /** How far the organisation has come with it. */
        public CaseProgress progress() {
            return CaseProgress.of(dimension.indicators());
        }
    }
}
