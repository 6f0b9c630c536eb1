package org.grassroots.registry.scheme.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the successors of a scheme's parts among those of another version. */
final class PartMatching {

    private final Map<String, SchemePart> byCode = new HashMap<>();
    private final Map<String, SchemePart> byTitle = new HashMap<>();
    private final Map<String, String> mapping;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, SchemePart> byGroup = new HashMap<>();

    PartMatching(List<SchemePart> successors, Map<String, String> mapping) {
        successors.forEach(part -> {
            byCode.put(part.code(), part);
            byTitle.putIfAbsent(part.title().zh(), part);
        });
        this.mapping = Map.copyOf(mapping);
        taken.addAll(mapping.values());
    }

    /** The one part that continues this one; each continues one at most, unless the mapping says otherwise. */
    Optional<SchemePart> successor(SchemePart part) {
        var mapped = mapping.get(part.code());
        if (mapped != null) {
            return Optional.ofNullable(byCode.get(mapped)).map(found -> remembered(part, found));
        }
        var same = Optional.ofNullable(byTitle.get(part.title().zh()))
                .or(() -> Optional.ofNullable(byCode.get(part.code())).filter(found -> !isItem(part)));
        return same.filter(found -> taken.add(found.code())).map(found -> remembered(part, found));
    }

    private static boolean isItem(SchemePart part) {
        return !part.group().equals(part.dimension());
    }

    private SchemePart remembered(SchemePart part, SchemePart found) {
        byGroup.putIfAbsent(part.group(), found);
        return found;
    }

    /** What took in the indicator above a part of the third level. */
    Optional<SchemePart> groupSuccessor(SchemePart part) {
        if (!isItem(part)) {
            return Optional.empty();
        }
        return Optional.ofNullable(mapping.get(part.group()))
                .map(byCode::get)
                .or(() -> Optional.ofNullable(byCode.get(part.group())))
                .or(() -> Optional.ofNullable(byGroup.get(part.group())));
    }
}
