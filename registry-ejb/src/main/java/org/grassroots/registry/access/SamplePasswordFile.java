package org.grassroots.registry.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.grassroots.registry.access.SampleAccounts.Listed;
import org.grassroots.registry.shared.Settings;

/** {@code demo-accounts.csv}: who can sign in to the sample province, readable by its owner only. */
@ApplicationScoped
class SamplePasswordFile {

    private static final String NAME = "demo-accounts.csv";
    private static final String[] COLUMNS = {"account", "password", "roles", "division"};
    private static final CSVFormat WITH_COLUMNS = CSVFormat.DEFAULT
            .builder()
            .setHeader(COLUMNS)
            .setSkipHeaderRecord(true)
            .get();

    /** The passwords by login; written down first where there is no file yet. */
    Map<String, String> readOrWrite(List<Listed> listed) {
        try {
            var file = Settings.dataDirectory().resolve(NAME);
            if (!Files.exists(file)) {
                write(file, listed);
            }
            return read(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        var passwords = new LinkedHashMap<String, String>();
        try (var lines = Files.newBufferedReader(file);
                var rows = CSVParser.parse(lines, WITH_COLUMNS)) {
            rows.forEach(row -> passwords.put(row.get("account"), row.get("password")));
        }
        return passwords;
    }

    // moved into its place when it is complete: a half-written file would be kept for ever
    private static void write(Path file, List<Listed> listed) throws IOException {
        var directory = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(directory, NAME, ".draft", forOwnerOnly(directory));
        var lines = new ArrayList<>(List.of(CSVFormat.DEFAULT.format((Object[]) COLUMNS)));
        for (var account : listed) {
            lines.add(CSVFormat.DEFAULT.format(account.login(), password(), roles(account), division(account)));
        }
        Files.write(draft, lines);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password() {
        return Settings.find("REGISTRY_DEMO_PASSWORD").orElseGet(Secrets::password);
    }

    private static String roles(Listed account) {
        return account.grants().stream()
                .map(right -> right.role().name())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String division(Listed account) {
        return account.grants().isEmpty()
                ? ""
                : account.grants().get(0).division().value();
    }

    private static FileAttribute<?>[] forOwnerOnly(Path directory) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && directory.getFileSystem().equals(FileSystems.getDefault());
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
