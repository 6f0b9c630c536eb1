package org.grassroots.registry.archive.model;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.grassroots.registry.archive.model.Finding.Kind;
import org.grassroots.registry.shared.Digest;
import org.grassroots.registry.shared.JsonReading;

/** Compares the files of evidence, which lie in a directory of their own under their fingerprints, with what cases name. */
final class EvidenceCheck {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK = 64 * 1024;

    private final Path root;
    private final Consumer<Finding> findings;
    private final Set<String> seen = new HashSet<>();

    EvidenceCheck(Path root, Consumer<Finding> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** How many files of a case were compared that were not before. */
    int check(String document) throws IOException {
        int compared = 0;
        for (var item : JsonReading.object(document).getJsonArray("evidence").getValuesAs(JsonObject.class)) {
            var sha256 = item.getString("sha256");
            if (SHA256.matcher(sha256).matches() && seen.add(sha256)) {
                compare(sha256, item.getString("name"));
                compared++;
            }
        }
        return compared;
    }

    private void compare(String sha256, String name) throws IOException {
        // as the data directory keeps them, or all in one directory
        var nested = root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        var file = Files.exists(nested) ? nested : root.resolve(sha256);
        if (!Files.isRegularFile(file)) {
            findings.accept(new Finding(Kind.EVIDENCE_MISSING, sha256, name));
        } else if (!digest(file).equals(sha256)) {
            findings.accept(new Finding(Kind.EVIDENCE_CHANGED, sha256, name));
        }
    }

    private static String digest(Path file) throws IOException {
        var digest = Digest.sha256();
        var chunk = new byte[CHUNK];
        try (var content = Files.newInputStream(file)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
