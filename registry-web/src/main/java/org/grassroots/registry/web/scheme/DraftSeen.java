package org.grassroots.registry.web.scheme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.grassroots.registry.scheme.SchemeReview;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.CanonicalJson;
import org.grassroots.registry.scheme.model.DocumentChange;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.JsonPlace;
import org.grassroots.registry.scheme.model.NoSuchPartException;
import org.grassroots.registry.scheme.model.PartKind;
import org.grassroots.registry.scheme.model.PartSheet;
import org.grassroots.registry.scheme.model.SchemeEdit;
import org.grassroots.registry.scheme.model.Title;
import org.grassroots.registry.shared.CommonProblem;
import org.grassroots.registry.shared.RegistryException;

/** A draft as a form has shown it: the ground on which what is typed is saved, and told apart from what others changed. */
public final class DraftSeen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SchemeView view;
    private final Json document;
    private final ArrayList<Choice> dimensions = new ArrayList<>();

    DraftSeen(SchemeReview review) {
        this.view = review.view();
        this.document = review.document();
        for (var dimension : review.scheme().dimensions()) {
            int sum = dimension.indicators().stream()
                    .mapToInt(indicator -> indicator.weight())
                    .sum();
            dimensions.add(new Choice(
                    "/dimensions/" + dimensions.size(), dimension.code(), dimension.title(), dimension.weight(), sum));
        }
    }

    /**
     * A dimension, to be chosen as the new place of an indicator.
     *
     * @param sum of the weights of its indicators
     */
    public record Choice(String pointer, String code, Title title, int weight, int sum) implements Serializable {

        /** Code and title. */
        public String in(Locale language) {
            return (code + " " + title.in(language)).strip();
        }
    }

    public SchemeView view() {
        return view;
    }

    public List<Choice> dimensions() {
        return List.copyOf(dimensions);
    }

    /** The dimension that a part is in. */
    public Choice dimensionOf(String part) {
        return dimensions.get(Integer.parseInt(JsonPlace.of(part).steps().get(1)));
    }

    /** The sum of the weights of all dimensions. */
    public int sum() {
        return dimensions.stream().mapToInt(Choice::weight).sum();
    }

    /** What the part says; of one that is yet to be added, nothing. */
    PartSheet sheet(String part) {
        var kind = kind(part);
        if (isNew(part)) {
            requireList(part);
            return PartSheet.of(kind, blank(kind));
        }
        return PartSheet.of(kind, ground(part).in(document).orElseThrow(DraftSeen::notFound));
    }

    private void requireList(String part) {
        var owner = JsonPlace.of(part).parent().parent();
        if (owner.in(document).isEmpty()) {
            throw notFound();
        }
    }

    private static Json blank(PartKind kind) {
        return kind == PartKind.INDICATOR
                ? Json.writing()
                        .put("method", Json.writing().put("type", "YES_NO").done())
                        .done()
                : Json.writing().done();
    }

    private static PartKind kind(String part) {
        try {
            return PartKind.of(part);
        } catch (NoSuchPartException none) {
            throw notFound();
        }
    }

    private static RegistryException notFound() {
        return new RegistryException(CommonProblem.NOT_FOUND, "part");
    }

    boolean isNew(String part) {
        return part.endsWith("/-");
    }

    /** The part itself, or for the frame and its lists the whole document. */
    private static JsonPlace ground(String part) {
        return JsonPlace.of(kind(part).isElement() ? part : "");
    }

    /** The edit that makes the part say what was typed. */
    SchemeEdit saving(String part, PartSheet typed) {
        if (isNew(part)) {
            var kind = kind(part);
            var empty = kind == PartKind.DIMENSION
                    ? Json.writing()
                            .put("indicators", new Json.Elements(List.of()))
                            .done()
                    : Json.writing().done();
            return new SchemeEdit.Add(JsonPlace.of(part).parent().pointer(), typed.written(empty));
        }
        var ground = ground(part);
        var before = ground.in(document).orElseThrow(DraftSeen::notFound);
        return new SchemeEdit.Put(ground.pointer(), typed.written(before));
    }

    /** Where a part is once it was saved: a new one behind the last of its list. */
    String place(String part) {
        if (!isNew(part)) {
            return part;
        }
        var list = JsonPlace.of(part).parent();
        int size = list.in(document).orElse(null) instanceof Json.Elements array
                ? array.items().size()
                : 0;
        return list.pointer() + "/" + size;
    }

    /** Where an indicator is once it was put behind the last one of a dimension, perhaps its own. */
    String placeIn(String dimension, String part) {
        var place = JsonPlace.of(place(dimension + "/indicators/-"));
        int at = Integer.parseInt(place.last());
        return part.startsWith(dimension + "/") ? place.parent().pointer() + "/" + (at - 1) : place.pointer();
    }

    /** What differs from this in the draft as it is now. */
    List<DocumentChange> changedIn(DraftSeen now) {
        return DocumentChange.between(document, now.document);
    }

    /** Where the part is now: others may have moved it; it is known by its code. */
    String found(String part, DraftSeen now) {
        if (isNew(part) || !kind(part).isElement()) {
            return part;
        }
        var code = code(document, part);
        if (code(now.document, part).equals(code)) {
            return part;
        }
        return now.pointers().stream()
                .filter(pointer ->
                        code.isPresent() && code(now.document, pointer).equals(code))
                .findFirst()
                .orElse(part);
    }

    private static Optional<String> code(Json document, String part) {
        return JsonPlace.of(part + "/code").in(document).map(CanonicalJson::write);
    }

    private List<String> pointers() {
        var pointers = new ArrayList<String>();
        for (var dimension : dimensions) {
            pointers.add(dimension.pointer());
            var list = dimension.pointer() + "/indicators";
            if (JsonPlace.of(list).in(document).orElse(null) instanceof Json.Elements array) {
                for (int at = 0; at < array.items().size(); at++) {
                    pointers.add(list + "/" + at);
                }
            }
        }
        return pointers;
    }
}
