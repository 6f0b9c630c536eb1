package org.grassroots.registry.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.grassroots.registry.assessment.IndicatorView.ChangeView;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.scheme.model.CaseDocument;
import org.grassroots.registry.scheme.model.Indicator;
import org.jspecify.annotations.Nullable;

/** What the organisation says otherwise, indicator by indicator, since its case was returned to it. */
final class Changes {

    private final CaseFile file;
    private final @Nullable FrozenCase before;
    private final CaseDocument now;
    private final @Nullable Said said;

    Changes(CaseFile file) {
        this.file = file;
        this.before = file.returned().before().orElse(null);
        this.now = file.contents().self();
        this.said =
                before == null ? null : new Said(file.scheme(), before.staged().self());
    }

    /** What was said of the indicator before, if something else is said now. */
    @Nullable
    ChangeView of(Indicator indicator) {
        if (before == null || said == null) {
            return null;
        }
        var code = indicator.code();
        var then = before.staged().self();
        var proof = file.contents().evidence(code);
        var hashes = Set.copyOf(before.provenance().evidence().getOrDefault(code, List.of()));
        var added = proof.stream()
                .map(CaseEvidence::file)
                .filter(each -> !hashes.contains(each.sha256()))
                .map(CaseEvidence.File::name)
                .toList();
        var gone = new HashSet<>(hashes);
        proof.forEach(row -> gone.remove(row.file().sha256()));
        boolean same = Objects.equals(then.answers().get(code), now.answers().get(code))
                && Said.figures(indicator, then).equals(Said.figures(indicator, now))
                && Objects.equals(
                        then.inapplicable().get(code), now.inapplicable().get(code));
        return same && added.isEmpty() && gone.isEmpty()
                ? null
                : new ChangeView(
                        same ? null : said.of(indicator), then.inapplicable().get(code), added, gone.size());
    }
}
