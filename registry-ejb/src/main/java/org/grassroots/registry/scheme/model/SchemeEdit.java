package org.grassroots.registry.scheme.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One small change of a draft's document, which is the single truth about it; every edit of the pages is one of these.
 *
 * <p>An edit knows nothing of schemes: whether what comes out of it still is one, reading it tells. Parts are named by
 * JSON pointers. All throw {@link NoSuchPartException} where the document has no such part.
 */
public sealed interface SchemeEdit {

    /** The document as it is afterwards. */
    Json appliedTo(Json document);

    /** Puts {@code value} in the place of a part, or of a member that the document has not had so far. */
    record Put(String part, Json value) implements SchemeEdit {
        @Override
        public Json appliedTo(Json document) {
            return JsonPlace.of(part).put(document, value);
        }
    }

    /** Appends an element to a list; to a member that the document lacks, as the first of a new one. */
    record Add(String list, Json value) implements SchemeEdit {
        @Override
        public Json appliedTo(Json document) {
            return JsonPlace.of(list).withList(document, items -> {
                items.add(value);
                return items;
            });
        }
    }

    /** Takes an element out of its list, or a member out of its object. */
    record Remove(String part) implements SchemeEdit {
        @Override
        public Json appliedTo(Json document) {
            return JsonPlace.of(part).removed(document);
        }
    }

    /**
     * Takes an element out of its list and puts it into the same list, or another one, before the element that is at
     * {@code place} then; behind the last where there is none.
     */
    record Move(String part, String list, int place) implements SchemeEdit {
        @Override
        public Json appliedTo(Json document) {
            var moved = JsonPlace.of(part).in(document).orElseThrow(() -> new NoSuchPartException(part));
            var without = JsonPlace.of(part).removed(document);
            return JsonPlace.of(list).withList(without, items -> {
                items.add(Math.max(0, Math.min(place, items.size())), moved);
                return items;
            });
        }
    }

    /** Gives parts other weights, all at once, since they have to add up. */
    record Reweigh(Map<String, Json> weights) implements SchemeEdit {
        public Reweigh {
            weights = Map.copyOf(weights);
        }

        @Override
        public Json appliedTo(Json document) {
            var edited = document;
            for (var weight : new TreeMap<>(weights).entrySet()) {
                if (JsonPlace.of(weight.getKey()).in(edited).isEmpty()) {
                    throw new NoSuchPartException(weight.getKey());
                }
                edited = JsonPlace.of(weight.getKey() + "/weight").put(edited, weight.getValue());
            }
            return edited;
        }
    }

    /** Several edits, one after the other, as one. */
    record Several(List<SchemeEdit> edits) implements SchemeEdit {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Json appliedTo(Json document) {
            var edited = document;
            for (var edit : edits) {
                edited = edit.appliedTo(edited);
            }
            return edited;
        }
    }
}
