package org.grassroots.registry.scheme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.workbook.XlsxException;
import org.grassroots.registry.workbook.XlsxParts;
import org.grassroots.registry.workbook.XlsxReader;
import org.grassroots.registry.workbook.XlsxSheet;

/**
 * Puts a scheme document together out of the sheets of a workbook. It looks only for what has no place in a document;
 * whether the document is a scheme is for {@link SchemeDocument} to say.
 */
final class SchemeWorkbookReader {

    static final Set<String> METHOD =
            Set.of("type", "value", "target", "points", "perDefect", "scale", "minimumExperts", "whenUndefined");
    private static final Map<String, String> EXTRAS =
            Map.of("bonus", "bonus", "deduction", "deductions", "veto", "vetoes");

    private final Map<String, XlsxSheet> sheets;
    private final WorkbookFaults faults = new WorkbookFaults();
    private final PlacedObject root = new PlacedObject(WorkbookSheet.FRAME.title());
    private final Map<String, PlacedObject> dimensions = new HashMap<>();
    private final Map<String, PlacedObject> indicators = new HashMap<>();

    private SchemeWorkbookReader(Map<String, XlsxSheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * What the sheets say.
     *
     * @throws XlsxException if there are no sheets to be read
     */
    static ReadWorkbook read(XlsxParts parts) {
        return new SchemeWorkbookReader(XlsxReader.read(parts, WorkbookSheet.titles())).read();
    }

    private ReadWorkbook read() {
        root.put("format", new Json.Text(SchemeDocument.FORMAT), WorkbookSheet.FRAME.title());
        readFrame();
        root.list("dimensions", WorkbookSheet.DIMENSIONS.title());
        rows(WorkbookSheet.DIMENSIONS).forEach(this::readDimension);
        rows(WorkbookSheet.INDICATORS).forEach(this::readIndicator);
        var parts = new PartRows(indicators, faults);
        rows(WorkbookSheet.PARTS).forEach(parts::read);
        root.list("bands", WorkbookSheet.BANDS.title());
        rows(WorkbookSheet.BANDS).forEach(this::readBand);
        rows(WorkbookSheet.EXTRAS).forEach(this::readExtra);
        rows(WorkbookSheet.CONSEQUENCES)
                .forEach(row -> root.list("consequences", WorkbookSheet.CONSEQUENCES.title())
                        .add(whole(WorkbookSheet.CONSEQUENCES, row)));
        return new ReadWorkbook(
                root.json(), root.placesByPointer(), faults.all(), sheets.containsKey(WorkbookSheet.FRAME.title()));
    }

    private List<WorkbookRow> rows(WorkbookSheet form) {
        return WorkbookTable.rows(form, sheets, faults);
    }

    private void readFrame() {
        var known = new LinkedHashMap<String, WorkbookColumn>();
        WorkbookSheet.KEYS.forEach(key -> known.put(key.key(), key));
        for (var row : rows(WorkbookSheet.FRAME)) {
            var key = known.get(row.word("key"));
            if (key == null) {
                faults.add(row.place("key"), WorkbookFaultCode.KEY_UNKNOWN, row.word("key"));
            } else if (row.cell("value").isEmpty()) {
                root.at(key.key(), row.place("value"));
            } else if (!root.put(key.key(), key.json(row.cell("value").get()), row.place("value"))) {
                faults.add(row.place("key"), WorkbookFaultCode.KEY_TWICE, key.key());
            }
        }
    }

    private void readDimension(WorkbookRow row) {
        var dimension = whole(WorkbookSheet.DIMENSIONS, row);
        dimension.list("indicators", row.place("code"));
        root.list("dimensions", WorkbookSheet.DIMENSIONS.title()).add(dimension);
        dimensions.putIfAbsent(row.word("code"), dimension);
    }

    private void readIndicator(WorkbookRow row) {
        var dimension = dimensions.get(row.word("dimension"));
        if (dimension == null) {
            faults.add(row.place("dimension"), WorkbookFaultCode.DIMENSION_UNKNOWN, row.word("dimension"));
            // read on, so that what is wrong within it and below it is told now and not at the next try
            dimension = new PlacedObject(row.place("dimension"));
        }
        var indicator = new PlacedObject(row.place("code"));
        for (var column : WorkbookSheet.INDICATORS.columns()) {
            if (METHOD.contains(column.key())) {
                row.copy(column, indicator, "method." + column.key());
            } else if (!column.needed()) {
                row.copy(column, indicator, column.key());
            }
        }
        dimension.list("indicators", row.place("code")).add(indicator);
        indicators.putIfAbsent(row.word("code"), indicator);
    }

    private void readBand(WorkbookRow row) {
        row.cell("quota").ifPresent(cell -> {
            var quota = root.object("quota", row.place("quota"));
            var percent = WorkbookSheet.BANDS.column("quota").orElseThrow().json(cell);
            if (!quota.putNamed(row.word("grade"), percent, row.place("quota"))) {
                faults.add(row.place("quota"), WorkbookFaultCode.KEY_TWICE, row.word("grade"));
            }
        });
        if (row.cell("quota").isEmpty() || row.cell("from").isPresent()) {
            var band = new PlacedObject(row.place("grade"));
            for (var key : List.of("grade", "from")) {
                row.copy(WorkbookSheet.BANDS.column(key).orElseThrow(), band, key);
            }
            root.list("bands", WorkbookSheet.BANDS.title()).add(band);
        }
    }

    private void readExtra(WorkbookRow row) {
        var list = EXTRAS.get(row.word("kind"));
        if (list == null) {
            faults.add(row.place("kind"), WorkbookFaultCode.KIND_UNKNOWN, row.word("kind"));
        } else {
            root.list(list, WorkbookSheet.EXTRAS.title()).add(whole(WorkbookSheet.EXTRAS, row));
        }
    }

    /** A part of the document of which each column says a member. */
    private static PlacedObject whole(WorkbookSheet form, WorkbookRow row) {
        var part = new PlacedObject(row.place(form.columns().get(0).key()));
        form.columns().stream()
                .filter(column -> !column.needed())
                .forEach(column -> row.copy(column, part, column.key()));
        return part;
    }
}
