package org.grassroots.registry.territory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.grassroots.registry.shared.DivisionCode;
import org.grassroots.registry.shared.Pinyin;
import org.grassroots.registry.territory.model.Level;
import org.grassroots.registry.territory.model.Standard;
import org.jspecify.annotations.Nullable;

/**
 * The divisions, parks and successions that the CSV files beside this class tell.
 *
 * <p>The files are kept as they were published. Here grouping rows such as 市辖区 are dropped and their counties put
 * under the province, statistical zones become parks, townships in a park are put under the park's city, and what
 * ended before the list was published is added from {@code succession.csv}.
 */
final class DivisionRows {

    private final Map<String, DivisionRow> divisions = new LinkedHashMap<>();
    private final Map<String, ParkRow> parks = new LinkedHashMap<>();
    private final List<SuccessionRow> successions = new ArrayList<>();
    private final Map<String, LocalDate> begun = new LinkedHashMap<>();

    record DivisionRow(
            String code,
            String name,
            String label,
            Level level,
            @Nullable String parent,
            String jurisdiction,
            @Nullable String park,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Pinyin pinyin) {

        Standard standard() {
            return Standard.of(code);
        }
    }

    record ParkRow(String code, String name, String parent, Pinyin pinyin) {}

    record SuccessionRow(String predecessor, String successor, LocalDate effectiveOn) {}

    private DivisionRows() {}

    static DivisionRows read() {
        var rows = new DivisionRows();
        var changes = records("succession.csv");
        changes.forEach(rows::readSuccession);
        records("divisions-china.csv").forEach(rows::readCounty);
        changes.forEach(rows::readEnded);
        records("divisions-jiangsu-townships.csv").forEach(rows::readTownship);
        return rows;
    }

    /** Every division, after the one it lies in. */
    Collection<DivisionRow> divisions() {
        return divisions.values();
    }

    Collection<ParkRow> parks() {
        return parks.values();
    }

    List<SuccessionRow> successions() {
        return successions;
    }

    private void readSuccession(CSVRecord line) {
        var row = new SuccessionRow(
                line.get("predecessor"), line.get("successor"), LocalDate.parse(line.get("effective")));
        successions.add(row);
        begun.put(row.successor(), row.effectiveOn());
    }

    private void readCounty(CSVRecord line) {
        var name = line.get("name");
        switch (line.get("standard")) {
            case "GROUPING" -> {
                // 市辖区 and the like: a line of the list, no division
            }
            case "STATISTICAL" ->
                parks.put(
                        line.get("code"),
                        new ParkRow(line.get("code"), name, above(line.get("parent")), Pinyin.of(name)));
            default -> addDivision(line.get("code"), name, Level.valueOf(line.get("level")), line.get("parent"), null);
        }
    }

    private void readEnded(CSVRecord line) {
        var code = new DivisionCode(line.get("predecessor"));
        var ended = LocalDate.parse(line.get("effective"));
        addDivision(code.value(), line.get("name"), Level.COUNTY, code.parent().value(), ended);
    }

    private void readTownship(CSVRecord line) {
        var park = parks.get(line.get("parent"));
        if (park == null) {
            addDivision(line.get("code"), line.get("name"), Level.TOWNSHIP, line.get("parent"), null);
            return;
        }
        var name = line.get("name");
        var label = behind(labelOf(park.parent()) + park.name(), name);
        divisions.put(
                line.get("code"),
                new DivisionRow(
                        line.get("code"),
                        name,
                        label,
                        Level.TOWNSHIP,
                        park.parent(),
                        park.parent(),
                        park.code(),
                        null,
                        null,
                        Pinyin.of(name)));
    }

    private void addDivision(String code, String name, Level level, String listedParent, @Nullable LocalDate ended) {
        var parent = level == Level.PROVINCE ? null : above(listedParent);
        if (parent != null && labelOf(parent).equals(name)) {
            return; // a city without counties, such as 东莞市, which the list repeats as a county
        }
        boolean alone = level == Level.PROVINCE || level == Level.PREFECTURE;
        var label = alone || parent == null ? name : behind(labelOf(parent), name);
        var from = begun.computeIfAbsent(code, key -> parent == null ? null : begun.get(parent));
        divisions.put(
                code, new DivisionRow(code, name, label, level, parent, code, null, from, ended, Pinyin.of(name)));
    }

    // the listed parent, or the province where that was a grouping row
    private String above(String parent) {
        return divisions.containsKey(parent)
                ? parent
                : new DivisionCode(parent).province().value();
    }

    private String labelOf(String code) {
        return Objects.requireNonNull(divisions.get(code), code).label();
    }

    // some names begin with their parents already: 南通市海门区经济技术开发区
    private static String behind(String parents, String name) {
        return name.startsWith(parents) ? name : parents + name;
    }

    private static List<CSVRecord> records(String file) {
        var stream = Objects.requireNonNull(DivisionRows.class.getResourceAsStream(file), file);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var lines = format.parse(reader)) {
            return lines.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
