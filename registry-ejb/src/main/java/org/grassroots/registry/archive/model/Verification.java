package org.grassroots.registry.archive.model;

import jakarta.json.JsonException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.archive.model.Finding.Kind;
import org.grassroots.registry.archive.model.NotAPackageException.Why;
import org.grassroots.registry.scheme.model.Engine;
import org.grassroots.registry.scheme.model.FaultsException;
import org.grassroots.registry.scheme.model.FigureCatalogue;
import org.grassroots.registry.scheme.model.Grade;
import org.grassroots.registry.scheme.model.Quota;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.JsonReading;
import org.jspecify.annotations.Nullable;

/**
 * 核验: whether a package is as it was written, and whether every result in it comes out again: the files by their
 * fingerprints, the cases by the engine, the grades by the quota, the sample by its seed. It needs the package alone.
 */
public final class Verification {

    private final PackageReader reader;
    private final Set<Finding> findings;
    private final List<Judged> judged = new ArrayList<>();
    private int cases;
    private int evidence;

    private Verification(PackageReader reader, Set<Finding> findings) {
        this.reader = reader;
        this.findings = findings;
    }

    /**
     * What else the verifier knows.
     *
     * @param figures the catalogue of figures, which schemes refer to
     * @param root the fingerprint that the package must have; null if none was told
     * @param evidence where the files of evidence lie; null to leave them alone
     */
    public record Known(
            FigureCatalogue figures,
            @Nullable String root,
            @Nullable Path evidence) {}

    /**
     * Verifies a package.
     *
     * @throws NotAPackageException if it is none, or so broken that nothing can be said
     */
    public static Report of(Path file, Known known) throws IOException, NotAPackageException {
        var findings = new LinkedHashSet<Finding>();
        try (var reader = PackageReader.open(file, findings::add)) {
            return new Verification(reader, findings).verify(known);
        }
    }

    private Report verify(Known known) throws IOException, NotAPackageException {
        var text = manifestText();
        var root = Digest.of(text);
        var manifest = manifest(text);
        checkRoot(root, known.root());
        if (!manifest.engine().equals(Engine.VERSION)) {
            add(Kind.ENGINE, Paths.MANIFEST, manifest.engine());
        }
        for (var path : manifest.files().keySet()) {
            checkSum(path, manifest);
        }
        reader.entries().keySet().stream()
                .filter(path -> !path.equals(Paths.MANIFEST) && !path.equals(Paths.MANIFEST_SUM))
                .filter(path -> !manifest.files().containsKey(path))
                .forEach(path -> add(Kind.EXTRA, path, ""));
        boolean regraded = manifest.engine().equals(Engine.VERSION) && reproduce(manifest, known.figures());
        if (known.evidence() != null) {
            var check = new EvidenceCheck(known.evidence(), findings::add);
            for (var number : numbers(manifest)) {
                var path = Paths.Part.CASE.of(number);
                attempt(path, () -> evidence += check.check(text(path)));
            }
        }
        return new Report(manifest, root, cases, judged.size(), regraded, evidence, List.copyOf(findings));
    }

    private String manifestText() throws IOException, NotAPackageException {
        if (!reader.entries().containsKey(Paths.MANIFEST)) {
            throw new NotAPackageException(Why.NO_MANIFEST, "");
        }
        return text(Paths.MANIFEST);
    }

    private static Manifest manifest(String text) throws NotAPackageException {
        try {
            return Manifest.read(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotAPackageException(Why.NO_MANIFEST, Paths.MANIFEST);
        }
    }

    private void checkRoot(String root, @Nullable String expected) throws IOException {
        if (!reader.entries().containsKey(Paths.MANIFEST_SUM)) {
            add(Kind.MISSING, Paths.MANIFEST_SUM, "");
        } else if (!text(Paths.MANIFEST_SUM).equals(PackageWriter.sumLine(root))) {
            add(Kind.MANIFEST, Paths.MANIFEST, "");
        }
        if (expected != null && !expected.equals(root)) {
            add(Kind.ROOT, Paths.MANIFEST, expected);
        }
    }

    private void checkSum(String path, Manifest manifest) throws IOException {
        var entry = reader.entries().get(path);
        if (entry == null) {
            add(Kind.MISSING, path, "");
            return;
        }
        var content = reader.content(entry);
        var sum = new Manifest.Sum(Digest.of(content), content.length);
        if (!sum.equals(manifest.files().get(path))) {
            add(Kind.CHANGED, path, "");
        }
    }

    /** Computes everything again; whether the quota and the sample could be too, for which every case has to be sound. */
    private boolean reproduce(Manifest manifest, FigureCatalogue figures) throws IOException {
        var read = new ArrayList<Scheme>();
        attempt(Paths.SCHEME, () -> {
            var document = SchemeDocument.read(text(Paths.SCHEME), figures);
            if (!document.sha256().equals(manifest.schemeHash())) {
                add(Kind.SCHEME, Paths.SCHEME, "");
            }
            read.add(document.scheme());
        });
        for (var scheme : read) {
            recompute(manifest, scheme);
            if (findings.isEmpty()) {
                attempt(Paths.CUTS, () -> new Regrading(Quota.of(scheme), findings::add).check(judged, cuts()));
                attempt(Paths.DRAW, () -> redraw(manifest));
                return true;
            }
        }
        return false;
    }

    private void recompute(Manifest manifest, Scheme scheme) throws IOException {
        var check = new CaseCheck(scheme, manifest, this::text, findings::add);
        for (var number : numbers(manifest)) {
            cases++;
            attempt(Paths.Part.CASE.of(number), () -> check.judged(number).ifPresent(judged::add));
        }
    }

    private static List<String> numbers(Manifest manifest) {
        return manifest.files().keySet().stream()
                .map(Paths::registryNumber)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private void redraw(Manifest manifest) throws IOException {
        if (manifest.files().containsKey(Paths.DRAW)) {
            Draw.read(text(Paths.DRAW)).check(numbers(manifest), findings::add);
        }
    }

    private Map<Grade, BigDecimal> cuts() throws IOException {
        var cuts = new EnumMap<Grade, BigDecimal>(Grade.class);
        var object = JsonReading.object(text(Paths.CUTS));
        object.keySet().forEach(grade -> cuts.put(Grade.valueOf(grade), new BigDecimal(object.getString(grade))));
        return cuts;
    }

    private String text(String path) throws IOException {
        var entry = reader.entries().get(path);
        if (entry == null) {
            throw new MissingException(path);
        }
        return new String(reader.content(entry), StandardCharsets.UTF_8);
    }

    /** What can be done to a file; whatever keeps it from being read is told of the file. */
    private interface Step {
        void take() throws IOException;
    }

    private void attempt(String path, Step step) throws IOException {
        try {
            step.take();
        } catch (MissingException missing) {
            add(Kind.MISSING, Optional.ofNullable(missing.getMessage()).orElse(path), "");
        } catch (JsonException
                | FaultsException
                | IllegalArgumentException
                | ArithmeticException
                | java.time.DateTimeException
                | NullPointerException
                | ClassCastException unreadable) {
            // what a document of the right form never leads to
            add(Kind.UNREADABLE, path, unreadable.getClass().getSimpleName());
        }
    }

    private void add(Kind kind, String path, String detail) {
        findings.add(new Finding(kind, path, detail));
    }

    /** A file that is needed is not there. */
    private static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingException(String path) {
            super(path);
        }
    }
}
