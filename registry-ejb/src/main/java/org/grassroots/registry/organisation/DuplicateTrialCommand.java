package org.grassroots.registry.organisation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.grassroots.registry.organisation.DuplicateTrial.Line;
import org.grassroots.registry.organisation.DuplicateTrial.Tally;
import org.grassroots.registry.organisation.model.NameReader;
import org.grassroots.registry.organisation.model.NameVariants.Way;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Tries the search for duplicates on a CSV file of names, without a server; {@code docs/operating.md} tells how. It ends
 * with 0 once it has tried, with 2 if there is nothing to try it on.
 */
public final class DuplicateTrialCommand {

    private static final int TRIED = 0;
    private static final int NOT_TRIED = 2;
    private static final String NONE = "-";

    private static final String USAGE = """
            DuplicateTrialCommand FILE.csv [NAME [CODE [DIVISION]]]
            FILE.csv 带表头的 CSV（UTF-8）· NAME 名称列 · CODE 区分单位的代码列 · DIVISION 行政区划列；没有的写 -
            FILE.csv has a line of headings; columns are named by theirs, - for none, the name's is "name".\
            """;

    private final NameReader reader = NameReading.reader(Settings.province());
    private final List<String> columns;
    private final PrintStream out;

    DuplicateTrialCommand(List<String> columns, PrintStream out) {
        this.columns = columns;
        this.out = out;
    }

    /** Prints in Chinese and English how every way to write a name did, what was missed, and which lines may be one. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println(USAGE);
            System.exit(NOT_TRIED);
        }
        var columns = List.of(arguments).subList(1, arguments.length);
        int status = new DuplicateTrialCommand(columns, out).run(Path.of(arguments[0]));
        out.flush();
        System.exit(status);
    }

    int run(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            out.println("没有这个文件 / there is no such file: " + file);
            return NOT_TRIED;
        }
        List<Line> lines;
        try {
            lines = read(file);
        } catch (MalformedInputException | UncheckedIOException unreadable) {
            out.println("不是 UTF-8 编码的 CSV / no CSV in UTF-8: " + file);
            return NOT_TRIED;
        } catch (IllegalArgumentException unfit) {
            out.println("没有这一列 / no such column: " + unfit.getMessage());
            out.println(USAGE);
            return NOT_TRIED;
        }
        if (lines.isEmpty()) {
            out.println("没有名称 / there are no names: " + file);
            return NOT_TRIED;
        }
        print(lines.size(), new DuplicateTrial(lines, reader));
        return TRIED;
    }

    private void print(int names, DuplicateTrial trial) {
        out.println(names + " 个名称 / names");
        out.println("召回率：各种写法中找回原名的比例 / recall: of other ways to write the names, how many led back to theirs");
        out.println("准确率：判为同一名称的结果中判对的比例 / precision: of what was said to be the same name, how much was");
        trial.variants().forEach(this::print);
        var pairs = trial.pairs();
        out.println(pairs.size() + " 对可能是同一单位，须由人判断 / pairs that may mean one body, for a person to decide");
        pairs.forEach(pair -> out.println("  " + pair.resemblance().score() + " "
                + pair.resemblance().reasons().get(0).signal() + ": "
                + pair.one().name() + " / " + pair.other().name()));
    }

    private void print(Way way, Tally tally) {
        out.printf(
                Locale.ROOT,
                "%-10s %7d  召回率 recall %.4f  准确率 precision %.4f  %s%n",
                way,
                tally.tried(),
                tally.recall(),
                tally.precision(),
                told(way));
        tally.misses()
                .forEach(miss -> out.println((miss.taken() ? "  误认为 / taken for " : "  未找回 / missed ") + miss.name()
                        + ": " + miss.variant()));
    }

    private static String told(Way way) {
        return switch (way) {
            case SUFFIX -> "换一种后缀 / another word for the kind or legal form";
            case SHORT_NAME -> "简称 / shortened";
            case WIDTH -> "全角、空格 / other widths, spaces";
            case SCRIPT -> "繁体 / traditional characters";
            case TYPO -> "一处笔误，列入待判断即为找回 / one slip, led back if it is shown to a person";
        };
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
        return new Line(name == null ? "" : name, cell(record, 1, NONE), division(cell(record, 2, NONE)));
    }

    private @Nullable String cell(CSVRecord record, int place, String usual) {
        var column = columns.size() > place ? columns.get(place) : usual;
        var content = column.equals(NONE) ? "" : record.get(column).strip();
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
