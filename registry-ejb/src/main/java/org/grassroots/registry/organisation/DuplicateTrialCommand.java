package org.grassroots.registry.organisation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.grassroots.registry.organisation.DuplicateTrial.Line;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/** Tries the search for duplicates on a CSV file of names, without a server; {@code docs/operating.md} tells how. */
public final class DuplicateTrialCommand {

    private static final String USAGE = "DuplicateTrialCommand FILE.csv [NAME-COLUMN [CODE-COLUMN [DIVISION-COLUMN]]]\n"
            + "FILE.csv has a line of headings; columns are named by theirs, - for none, the name's is \"name\".";

    private final NameReader reader = NameReading.reader(Settings.province());
    private final List<String> columns;
    private final PrintStream out;

    private DuplicateTrialCommand(List<String> columns, PrintStream out) {
        this.columns = columns;
        this.out = out;
    }

    /** Prints the figures for every way to write a name, what was missed, and the lines that may mean one body. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println(USAGE);
            return;
        }
        var columns = List.of(arguments).subList(1, arguments.length);
        new DuplicateTrialCommand(columns, out).run(Path.of(arguments[0]));
    }

    private void run(Path file) throws IOException {
        var lines = read(file);
        var trial = new DuplicateTrial(lines, reader);
        out.println(lines.size() + " names");
        trial.variants().forEach((way, tally) -> {
            out.printf(
                    Locale.ROOT,
                    "%-10s %7d variants, recall %.4f, precision as the same %.4f%n",
                    way,
                    tally.tried(),
                    tally.recall(),
                    tally.precision());
            tally.misses()
                    .forEach(miss -> out.println(
                            (miss.taken() ? "  taken for " : "  missed ") + miss.name() + ": " + miss.variant()));
        });
        var pairs = trial.pairs();
        out.println(pairs.size() + " pairs that may mean one body");
        pairs.forEach(pair -> out.println("  " + pair.resemblance().score() + " "
                + pair.resemblance().reasons().get(0).signal() + ": "
                + pair.one().name() + " / " + pair.other().name()));
    }

    private List<Line> read(Path file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = Files.newBufferedReader(file);
                var records = format.parse(text)) {
            return records.stream()
                    .filter(record -> cell(record, 0, "name") != null)
                    .map(this::line)
                    .toList();
        }
    }

    private Line line(CSVRecord record) {
        var name = cell(record, 0, "name");
        return new Line(name == null ? "" : name, cell(record, 1, "-"), division(cell(record, 2, "-")));
    }

    private @Nullable String cell(CSVRecord record, int place, String usual) {
        var column = columns.size() > place ? columns.get(place) : usual;
        var content = column.equals("-") ? "" : record.get(column).strip();
        return content.isEmpty() ? null : content;
    }

    /** A division by its code or by its name; null where it is not known which one is meant. */
    private @Nullable String division(@Nullable String written) {
        if (written == null || DivisionCode.isWellFormed(written)) {
            return written;
        }
        var key = reader.read(written);
        return key.core().isEmpty() && key.places().size() == 1
                ? key.places().iterator().next()
                : null;
    }
}
