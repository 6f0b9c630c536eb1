package org.grassroots.registry.archive.model;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.grassroots.registry.archive.model.Finding.Kind;
import org.grassroots.registry.archive.model.Judged.Former;
import org.grassroots.registry.archive.model.Judged.Found;
import org.grassroots.registry.archive.model.Paths.Part;
import org.grassroots.registry.assessment.model.FrozenCase;
import org.grassroots.registry.assessment.model.Scoring;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Quota;
import org.grassroots.registry.scheme.model.Result;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.JsonReading;
import org.jspecify.annotations.Nullable;

/** Computes one case again from what was frozen, and compares every byte with what was stored. */
final class CaseCheck {

    private final Scheme scheme;
    private final Manifest manifest;
    private final Files files;
    private final Consumer<Finding> findings;

    CaseCheck(Scheme scheme, Manifest manifest, Files files, Consumer<Finding> findings) {
        this.scheme = scheme;
        this.manifest = manifest;
        this.files = files;
        this.findings = findings;
    }

    /** Gives the text of a file that is there. */
    interface Files {
        String text(String path) throws IOException;
    }

    /** The case, judged again; empty where it never had a result. */
    Optional<Judged> judged(String registryNumber) throws IOException {
        var about = object(Part.CASE.of(registryNumber));
        var stored = about.getJsonObject("result");
        if (stored == null) {
            return Optional.empty();
        }
        var path = Part.FROZEN.of(registryNumber);
        var frozen = frozen(path);
        if (!Digest.of(frozen.canonical()).equals(stored.getString("frozenSha256"))) {
            different(path, "sha256");
        }
        if (!frozen.header().registryNumber().equals(registryNumber)
                || !frozen.header().campaign().equals(manifest.campaign())) {
            different(path, "/case");
        }
        var scoring = new Scoring(scheme, frozen);
        var result = files.text(Part.RESULT.of(registryNumber));
        var place = place(result);
        compare(Part.RESULT.of(registryNumber), result, scoring.result(place));
        compare(
                Part.EXPLANATION.of(registryNumber),
                files.text(Part.EXPLANATION.of(registryNumber)),
                scoring.explanation());
        if (!stored.getString("grade").equals(place.grade().name())
                || !stored.getString("total").equals(scoring.total().toPlainString())) {
            different(Part.CASE.of(registryNumber), "/result");
        }
        var objection = about.getJsonObject("objection");
        return Optional.of(
                new Judged(registryNumber, found(frozen, scoring), place, former(registryNumber, objection)));
    }

    private FrozenCase frozen(String path) throws IOException {
        var text = files.text(path);
        var frozen = FrozenCase.read(text);
        FirstDifference.of(text, frozen.canonical()).ifPresent(where -> different(path, where));
        if (!frozen.header().schemeHash().equals(manifest.schemeHash())) {
            findings.accept(new Finding(Kind.SCHEME, path, ""));
        }
        return frozen;
    }

    private @Nullable Former former(String registryNumber, @Nullable JsonObject objection) throws IOException {
        if (objection == null) {
            return null;
        }
        var path = Part.FORMER.of(registryNumber);
        var frozen = frozen(path);
        var scoring = new Scoring(scheme, frozen);
        if (!objection.getString("formerTotal").equals(scoring.total().toPlainString())) {
            different(path, "/objection/formerTotal: " + objection.getString("formerTotal") + " ≠ " + scoring.total());
        }
        return new Former(found(frozen, scoring), Grade.valueOf(objection.getString("formerGrade")));
    }

    private static Found found(FrozenCase frozen, Scoring scoring) {
        boolean vetoed = !frozen.staged().adjustments().vetoes().isEmpty();
        return new Found(scoring.total(), scoring.grade(), vetoed);
    }

    private static Quota.Place place(String result) {
        var read = Result.read(result);
        var grade = read.grade();
        if (grade == null) {
            throw new IllegalArgumentException("grade");
        }
        return new Quota.Place(grade, read.quota());
    }

    private void compare(String path, String archived, String again) {
        FirstDifference.of(archived, again).ifPresent(where -> different(path, where));
    }

    private void different(String path, String where) {
        findings.accept(new Finding(Kind.RECOMPUTED, path, where));
    }

    private JsonObject object(String path) throws IOException {
        return JsonReading.object(files.text(path));
    }
}
