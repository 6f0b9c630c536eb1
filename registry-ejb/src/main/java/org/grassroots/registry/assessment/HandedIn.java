package org.grassroots.registry.assessment;

import java.util.List;
import org.grassroots.registry.assessment.HandedInView.Line;
import org.grassroots.registry.assessment.HandedInView.Part;
import org.grassroots.registry.assessment.HandedInView.Proof;
import org.grassroots.registry.assessment.model.CaseEvidence;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Submission;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.Indicator;
import org.jspecify.annotations.Nullable;

/** Shows what was handed in: the words of its stored content, the names of files from the case. */
final class HandedIn {

    private final CaseFile file;
    private final FrozenCase content;
    private final Said said;
    private final IndicatorViews indicators;

    private HandedIn(CaseFile file, Submission submission) {
        this.file = file;
        this.content = FrozenCase.read(submission.content());
        this.said = new Said(file.scheme(), content.staged().self());
        var staged = new Engine(file.scheme()).score(content.staged());
        this.indicators = new IndicatorViews(file, staged, List.of(), false);
    }

    static HandedInView of(CaseFile file, Submission submission) {
        var shown = new HandedIn(file, submission);
        return new HandedInView(
                ReceiptView.of(submission),
                CampaignView.of(file.campaign()),
                CaseViews.subject(file.root().subject()),
                shown.isCurrent(),
                file.scheme().dimensions().stream()
                        .map(dimension -> new Part(
                                dimension.code(),
                                dimension.title(),
                                dimension.weight(),
                                dimension.indicators().stream().map(shown::line).toList()))
                        .toList());
    }

    private boolean isCurrent() {
        var now = file.frozen();
        return now.staged().self().equals(content.staged().self())
                && now.provenance().evidence().equals(content.provenance().evidence());
    }

    private Line line(Indicator indicator) {
        var code = indicator.code();
        return new Line(
                indicators.view(indicator),
                said.of(indicator),
                content.staged().self().inapplicable().get(code),
                content.provenance().evidence().getOrDefault(code, List.of()).stream()
                        .map(hash -> new Proof(name(code, hash), hash))
                        .toList());
    }

    private @Nullable String name(String indicator, String sha256) {
        return file.contents().evidence(indicator).stream()
                .map(CaseEvidence::file)
                .filter(each -> each.sha256().equals(sha256))
                .map(CaseEvidence.File::name)
                .findFirst()
                .orElse(null);
    }
}
