package org.grassroots.registry.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.grassroots.registry.workbook.XlsxCell.Kind;

/**
 * Reads the cells of an xlsx file: values only, nothing is calculated, looked up or fetched. At most 60,000 cells are
 * taken, wherever in the sheets they stand, and two million characters in them.
 */
public final class XlsxReader {

    private static final int MOST_CELLS = 60_000;
    private static final int MOST_CHARACTERS = 2 << 20;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,8}");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XlsxParts parts;
    private final List<String> shared = new ArrayList<>();
    private int cells;
    private long characters;

    private XlsxReader(XlsxParts parts) {
        this.parts = parts;
    }

    /** The sheets that go by one of these names; others are not looked at. */
    public static Map<String, XlsxSheet> read(XlsxParts parts, Set<String> names) {
        return new XlsxReader(parts).sheets(names::contains);
    }

    /** All sheets, in their order. */
    public static Map<String, XlsxSheet> read(XlsxParts parts) {
        return new XlsxReader(parts).sheets(any -> true);
    }

    private Map<String, XlsxSheet> sheets(Predicate<String> wanted) {
        var workbook = XlsxRelations.read(open("_rels/.rels"), "").targets("officeDocument").stream()
                .findFirst()
                .orElse("xl/workbook.xml");
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var file = workbook.substring(folder.length());
        var relations = XlsxRelations.read(open(folder + "_rels/" + file + ".rels"), folder);
        relations.targets("sharedStrings").forEach(this::readShared);
        var sheets = new LinkedHashMap<String, XlsxSheet>();
        var xml = open(workbook);
        while (xml.next()) {
            if (xml.starts("sheet")) {
                var name = xml.attribute("name").orElse("").strip();
                var target = relations.byId().get(xml.attribute("id").orElse(""));
                if (wanted.test(name) && target != null && !sheets.containsKey(name)) {
                    sheets.put(name, new XlsxSheet(name, rows(open(target))));
                }
            }
        }
        return sheets;
    }

    private XmlPart open(String path) {
        return new XmlPart(parts.part(path).orElseThrow(() -> new XlsxException(XlsxFault.NOT_XLSX, path)), path);
    }

    private void readShared(String path) {
        var xml = open(path);
        while (xml.next()) {
            if (xml.starts("si")) {
                shared.add(rich(xml, "si"));
            }
        }
    }

    /** The text of an element whose runs may be formatted one by one; readings of characters are no part of it. */
    private static String rich(XmlPart xml, String element) {
        var text = new StringBuilder();
        while (xml.nextIn(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                text.append(xml.text());
            }
            if (text.length() > XmlPart.MOST_TEXT) {
                throw new XlsxException(XlsxFault.TEXT_TOO_LONG, XmlPart.MOST_TEXT);
            }
        }
        return unescaped(text.toString());
    }

    /** Characters that XML does not admit are written in a way of Excel's own. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private SortedMap<Integer, SortedMap<Integer, XlsxCell>> rows(XmlPart xml) {
        var rows = new TreeMap<Integer, SortedMap<Integer, XlsxCell>>();
        int row = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                int following = row + 1;
                row = xml.attribute("r").map(number -> row(xml, number)).orElse(following);
                var found = row(xml);
                if (!found.isEmpty()) {
                    rows.put(row, found);
                }
            }
        }
        return rows;
    }

    private static int row(XmlPart xml, String number) {
        if (!ROW.matcher(number).matches()) {
            throw xml.unreadable();
        }
        return Integer.parseInt(number);
    }

    private SortedMap<Integer, XlsxCell> row(XmlPart xml) {
        var found = new TreeMap<Integer, XlsxCell>();
        int column = -1;
        while (xml.nextIn("row")) {
            if (xml.starts("c")) {
                int following = column + 1;
                column = xml.attribute("r").map(address -> column(xml, address)).orElse(following);
                int here = column;
                cell(xml).filter(cell -> !cell.isBlank()).ifPresent(cell -> found.put(here, counted(cell)));
            }
        }
        return found;
    }

    /** Texts are counted each time that they stand in a cell, since a file holds equal ones but once. */
    private XlsxCell counted(XlsxCell cell) {
        cells++;
        characters += cell.text().length();
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new XlsxException(XlsxFault.FILE_TOO_LARGE, "60 000 / 2 Mi");
        }
        return cell;
    }

    private static int column(XmlPart xml, String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw xml.unreadable();
        }
        return parts.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private Optional<XlsxCell> cell(XmlPart xml) {
        var type = xml.attribute("t").orElse("n");
        var calculated = false;
        var value = Optional.<XlsxCell>empty();
        while (xml.nextIn("c")) {
            if (xml.starts("f")) {
                calculated = true;
                xml.skip();
            } else if (xml.starts("v")) {
                value = Optional.of(value(xml, type, xml.text()));
            } else if (xml.starts("is")) {
                value = Optional.of(XlsxCell.text(rich(xml, "is")));
            }
        }
        if (!calculated) {
            return value;
        }
        return Optional.of(
                value.orElseGet(() -> new XlsxCell(Kind.ERROR, "=", true)).asCalculated());
    }

    private XlsxCell value(XmlPart xml, String type, String written) {
        return switch (type) {
            case "s" -> XlsxCell.text(shared(xml, written.strip()));
            case "str", "d" -> XlsxCell.text(unescaped(written));
            case "b" -> new XlsxCell(Kind.TRUTH, written.strip(), false);
            case "e" -> new XlsxCell(Kind.ERROR, written.strip(), false);
            default -> new XlsxCell(Kind.NUMBER, written.strip(), false);
        };
    }

    private String shared(XmlPart xml, String index) {
        if (!INDEX.matcher(index).matches() || Integer.parseInt(index) >= shared.size()) {
            throw xml.unreadable();
        }
        return shared.get(Integer.parseInt(index));
    }
}
