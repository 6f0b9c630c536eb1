package org.grassroots.registry.scheme.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a result document (contract §7): points are strings of two decimals. */
final class ResultReader {

    private static final Pattern POINTS = Pattern.compile("(0|[1-9][0-9]{0,5})\\.[0-9]{2}");

    private ResultReader() {}

    static Result read(JsonCursor root) {
        root.allowing(Set.of("id", "indicators", "dimensions", "unscored", "total", "grade", "quota"));
        root.require("id");
        return new Result(
                root.text("id").orElse(""),
                root.map("indicators", ResultReader::points),
                root.map("dimensions", ResultReader::points),
                root.map("unscored", (object, key) -> object.name(key, Reason.class)),
                points(root, "total").orElse(null),
                root.name("grade", Grade.class).orElse(null),
                root.truth("quota"));
    }

    private static Optional<BigDecimal> points(JsonCursor object, String key) {
        return object.text(key).flatMap(text -> {
            if (!POINTS.matcher(text).matches()) {
                object.fault(key, FaultCode.WRONG_TYPE, "points");
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(text));
        });
    }
}
