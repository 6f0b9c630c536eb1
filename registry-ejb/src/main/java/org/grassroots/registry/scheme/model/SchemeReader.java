package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.registry.scheme.model.Scheme.Band;
import org.grassroots.registry.scheme.model.Scheme.Consequence;
import org.grassroots.registry.scheme.model.Scheme.ExtraItem;
import org.grassroots.registry.scheme.model.Scheme.VetoItem;

/** Reads a scheme document from the outside in, and logs what contract §1 finds wrong with its frame. */
final class SchemeReader {

    static final String FORMAT = "assessment-scheme/1";
    private static final Set<String> KEYS = Set.of(
            "format",
            "code",
            "version",
            "variant",
            "subject",
            "source",
            "documentNumber",
            "title",
            "bands",
            "quota",
            "selfWeight",
            "deviationFlag",
            "bonusCap",
            "dimensions",
            "bonus",
            "deductions",
            "vetoes",
            "consequences",
            "archived");
    private static final int MOST_SUBJECT = 40;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final SchemeParts parts;
    private final DimensionReader dimensions;

    SchemeReader(FaultLog log, FigureCatalogue catalogue) {
        this.parts = new SchemeParts(log, catalogue);
        this.dimensions = new DimensionReader(parts);
    }

    Scheme scheme(JsonCursor root) {
        root.allowing(KEYS);
        var identity = identity(root);
        var bands = bands(root, identity.archived());
        return new Scheme(
                identity,
                parts.title(root),
                bands,
                quota(root, bands),
                blend(root),
                parts.atLeastZero(root, "bonusCap", "5"),
                dimensions.dimensions(root, identity.archived()),
                extras(root, "bonus"),
                extras(root, "deductions"),
                vetoes(root),
                consequences(root));
    }

    private Scheme.Identity identity(JsonCursor root) {
        if (!root.text("format").filter(FORMAT::equals).isPresent()) {
            root.fault("format", FaultCode.FORMAT_UNKNOWN, FORMAT);
        }
        root.require("subject");
        root.require("source");
        root.textOrNull("variant")
                .filter(text -> !SchemeParts.isCode(text))
                .ifPresent(text -> root.fault("variant", FaultCode.IDENTITY_MISSING, "variant"));
        root.text("subject")
                .filter(text -> text.length() > MOST_SUBJECT)
                .ifPresent(text -> root.fault("subject", FaultCode.IDENTITY_MISSING, "subject"));
        return new Scheme.Identity(
                identifier(root, "code"),
                identifier(root, "version"),
                root.textOrNull("variant").orElse(null),
                root.text("subject").orElse(""),
                root.name("source", Source.class).orElse(Source.DRAFT),
                root.textOrNull("documentNumber").orElse(null),
                root.truth("archived"));
    }

    private static String identifier(JsonCursor root, String key) {
        var text = root.text(key).filter(SchemeParts::isCode);
        if (text.isEmpty()) {
            root.fault(key, FaultCode.IDENTITY_MISSING, key);
        }
        return text.orElse("");
    }

    private List<Band> bands(JsonCursor root, boolean archived) {
        var bands = root.list("bands", this::band).stream()
                .flatMap(Optional::stream)
                .toList();
        var grades = new HashSet<Grade>();
        for (int i = 0; i < bands.size(); i++) {
            if (!grades.add(bands.get(i).grade())) {
                root.fault("bands", FaultCode.GRADE_TWICE, bands.get(i).grade());
            }
            if (i > 0 && bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                root.fault("bands", FaultCode.BANDS_NOT_DESCENDING, i + 1);
            }
        }
        var ends = !bands.isEmpty() && bands.get(bands.size() - 1).from().signum() == 0;
        if (!ends && !(archived && bands.isEmpty())) {
            root.fault("bands", FaultCode.BANDS_NOT_ENDING_AT_ZERO);
        }
        return bands;
    }

    private Optional<Band> band(JsonCursor band) {
        band.allowing(Set.of("grade", "from"));
        band.require("from");
        band.require("grade");
        var from = band.number("from").orElse(BigDecimal.ZERO);
        var grade = band.name("grade", Grade.class);
        if (grade.filter(Grade.NOT_PARTICIPATED::equals).isPresent()) {
            band.fault("grade", FaultCode.VALUE_UNKNOWN, Grade.NOT_PARTICIPATED);
        }
        return grade.map(known -> new Band(known, from));
    }

    private Map<Grade, Integer> quota(JsonCursor root, List<Band> bands) {
        var grades = bands.stream().map(Band::grade).toList();
        var last = EnumSet.noneOf(Grade.class);
        last.addAll(grades.subList(Math.max(0, grades.size() - 2), grades.size()));
        var quota = new EnumMap<Grade, Integer>(Grade.class);
        root.object("quota")
                .ifPresent(object -> object.keys()
                        .forEach(name -> object.named(name, name, Grade.class).ifPresent(grade -> {
                            quota.put(grade, percent(object, name));
                            if (last.contains(grade)) {
                                object.fault(name, FaultCode.QUOTA_ON_LAST_BANDS, grade);
                            } else if (!grades.contains(grade)) {
                                object.fault(name, FaultCode.GRADE_WITHOUT_BAND, grade);
                            }
                        })));
        return quota;
    }

    private static int percent(JsonCursor object, String name) {
        int percent = object.integer(name).orElse(0);
        if (percent < 0 || percent > 100) {
            object.fault(name, FaultCode.NUMBER_OUT_OF_RANGE, percent, "0…100");
        }
        return percent;
    }

    private Scheme.Blend blend(JsonCursor root) {
        var selfWeight = root.number("selfWeight").orElse(BigDecimal.ZERO);
        if (selfWeight.signum() < 0 || selfWeight.compareTo(BigDecimal.ONE) > 0) {
            root.fault("selfWeight", FaultCode.NUMBER_OUT_OF_RANGE, selfWeight.toPlainString(), "0…1");
        }
        return new Scheme.Blend(selfWeight, parts.atLeastZero(root, "deviationFlag", "10"));
    }

    private List<ExtraItem> extras(JsonCursor root, String key) {
        var codes = new HashSet<String>();
        return root.list(key, item -> {
            item.allowing(Set.of("code", "title", "points"));
            return new ExtraItem(parts.code(item, codes), parts.title(item), parts.points(item, "points", HUNDRED));
        });
    }

    private List<VetoItem> vetoes(JsonCursor root) {
        var codes = new HashSet<String>();
        return root.list("vetoes", item -> {
            item.allowing(Set.of("code", "title"));
            return new VetoItem(parts.code(item, codes), parts.title(item));
        });
    }

    private List<Consequence> consequences(JsonCursor root) {
        var consequences = new ArrayList<Consequence>();
        root.list("consequences", this::consequence).forEach(found -> found.ifPresent(consequences::add));
        return consequences;
    }

    private Optional<Consequence> consequence(JsonCursor item) {
        item.allowing(Set.of("grade", "running", "measure"));
        item.require("grade");
        item.require("measure");
        int running = item.integer("running").orElse(1);
        if (running < 1) {
            item.fault("running", FaultCode.NUMBER_OUT_OF_RANGE, running, "≥ 1");
        }
        var measure = item.name("measure", Measure.class);
        return item.name("grade", Grade.class)
                .flatMap(grade -> measure.map(known -> new Consequence(grade, running, known)));
    }
}
