package org.grassroots.registry.web.scheme;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.registry.scheme.SchemeReview;
import org.grassroots.registry.scheme.model.PartField;
import org.grassroots.registry.scheme.model.PartSheet;
import org.grassroots.registry.scheme.model.PartTable;
import org.grassroots.registry.scheme.model.PartTable.Column;
import org.grassroots.registry.shared.FieldProblem;
import org.grassroots.registry.shared.RegistryException;
import org.grassroots.registry.web.shared.Texts;

/**
 * What is wrong with one part of a draft, and where in its form that stands.
 *
 * @param base the pointer of the part; empty for the frame and its lists
 * @param faults with pointers into the document
 * @param findings the linter's advice, which stands beside no field
 */
public record PartFaults(String base, List<Line> faults, List<Line> findings) implements Serializable {

    static final PartFaults NONE = new PartFaults("", List.of(), List.of());

    public PartFaults {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }

    /** One thing, in both languages. */
    public record Line(String pointer, String name, String zh, String en) implements Serializable {

        public String in(Locale language) {
            return language.getLanguage().equals("zh") ? zh : en;
        }
    }

    /** Of a part that is in the draft. */
    static PartFaults of(String part, SchemeReview review) {
        return new PartFaults(
                base(part),
                review.faults().stream()
                        .filter(fault -> SchemePlaces.partOf(fault.pointer()).equals(part))
                        .map(fault -> new Line(fault.pointer(), fault.fault(), fault.zh(), fault.en()))
                        .toList(),
                review.findings().stream()
                        .filter(finding ->
                                SchemePlaces.partOf(finding.pointer()).equals(part))
                        .map(finding -> new Line(finding.pointer(), finding.finding(), finding.zh(), finding.en()))
                        .toList());
    }

    /** Of what was typed and refused. */
    static PartFaults of(String part, RegistryException refused) {
        return new PartFaults(
                base(part), refused.fields().stream().map(PartFaults::line).toList(), List.of());
    }

    private static Line line(FieldProblem field) {
        var name = field.arguments().isEmpty() ? "" : field.arguments().get(2).toString();
        return name.equals("WRONG_TYPE")
                ? new Line(
                        field.field(),
                        name,
                        Texts.of("scheme.edit.number", Locale.CHINESE),
                        Texts.of("scheme.edit.number", Locale.ENGLISH))
                : new Line(field.field(), name, Texts.of(field, Locale.CHINESE), Texts.of(field, Locale.ENGLISH));
    }

    private static String base(String part) {
        return part.startsWith("/dimensions/") ? part : "";
    }

    /** What is wrong with a field; empty where nothing is. */
    public String at(PartField field, Locale language) {
        return text(below(base + field.path(), field.path().equals("/title/zh") ? base + "/title" : ""), language);
    }

    /** What is wrong with a cell of a list. */
    public String at(PartSheet sheet, PartTable table, int row, Column column, Locale language) {
        return text(
                faults.stream().filter(line -> {
                    var place = place(table, line.pointer());
                    return place.index() >= 0
                            && sheet.row(table, place.index()) == row
                            && (place.rest().equals(column.path())
                                    || place.rest().startsWith(column.path() + "/")
                                    || (column.path().equals("/title/zh")
                                            && place.rest().equals("/title"))
                                    || (place.rest().isEmpty()
                                            && table.columns().get(0).equals(column))
                                    || table == PartTable.COUNTS);
                }),
                language);
    }

    /** What is wrong with a list as a whole. */
    public String at(PartTable table, Locale language) {
        return text(
                faults.stream()
                        .filter(line -> line.pointer().equals(base + table.path())
                                || (table == PartTable.BANDS && line.pointer().startsWith("/quota"))),
                language);
    }

    private record Place(int index, String rest) {}

    private Place place(PartTable table, String pointer) {
        var list = base + table.path() + "/";
        if (!pointer.startsWith(list)) {
            return new Place(-1, "");
        }
        var below = pointer.substring(list.length());
        int end = below.indexOf('/') < 0 ? below.length() : below.indexOf('/');
        var index = below.substring(0, end);
        return index.matches("\\d{1,6}") ? new Place(Integer.parseInt(index), below.substring(end)) : new Place(-1, "");
    }

    private Stream<Line> below(String pointer, String other) {
        return faults.stream()
                .filter(line -> line.pointer().equals(pointer)
                        || line.pointer().startsWith(pointer + "/")
                        || (!other.isEmpty() && line.pointer().equals(other)));
    }

    private static String text(Stream<Line> lines, Locale language) {
        return lines.map(line -> line.in(language)).distinct().collect(Collectors.joining(" "));
    }
}
