package org.grassroots.registry.web.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.registry.scheme.model.JsonPlace;
import org.grassroots.registry.scheme.model.Scheme;
import org.grassroots.registry.web.shared.Language;
import org.grassroots.registry.web.shared.Texts;

/** Where something is in a scheme: JSON pointers in the words of the table, and as the parts that pages show and edit. */
@Named
@RequestScoped
public class SchemePlaces {

    /** Steps of a pointer that say nothing to people. */
    private static final Set<String> SILENT = Set.of("method", "zh", "en", "points/sets", "");

    private static final Set<String> LISTS = Set.of("bonus", "deductions", "vetoes", "consequences");

    @Inject
    @SuppressWarnings("NullAway.Init")
    Language language;

    /** The place in words: the indicator or dimension by code and title, and what of it. */
    public String words(Scheme scheme, String pointer) {
        if (pointer.isEmpty()) {
            return Texts.of("scheme.fault.whole", language.getLocale());
        }
        var steps = JsonPlace.of(pointer).steps();
        var words = new ArrayList<String>();
        int said = 0;
        if (steps.size() > 1 && steps.get(0).equals("dimensions")) {
            var dimension = scheme.dimensions().get(Integer.parseInt(steps.get(1)));
            said = 2;
            var name = dimension.code() + " " + dimension.title().in(language.getLocale());
            if (steps.size() > 3 && steps.get(2).equals("indicators")) {
                var indicator = dimension.indicators().get(Integer.parseInt(steps.get(3)));
                said = 4;
                name = indicator.code() + " " + indicator.title().in(language.getLocale());
            }
            words.add(name.strip());
        }
        words.addAll(keys(steps.subList(said, steps.size())));
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The steps of a path in words, those that people need. */
    public List<String> keys(List<String> steps) {
        var words = new ArrayList<String>();
        for (var step : steps) {
            if (step.matches("\\d+")) {
                words.add(Texts.of("scheme.place.item", language.getLocale(), 1 + Integer.parseInt(step)));
            } else if (!SILENT.contains(step)) {
                var key = "scheme.key." + step;
                words.add(Texts.has(key, language.getLocale()) ? Texts.of(key, language.getLocale()) : step);
            }
        }
        return words;
    }

    /** A path below a part, such as {@code method/target}, in words. */
    public String path(String path) {
        return String.join(" · ", keys(List.of(path.split("/", -1))));
    }

    /** The id of the row or section of the scheme's page that shows the place. */
    public String anchor(String pointer) {
        var part = part(pointer);
        return part.isEmpty() ? "facts" : part.substring(1).replace('/', '-');
    }

    /** The part whose form mends what is wrong at a place: an indicator, a dimension, a list of the frame, or the frame. */
    public String part(String pointer) {
        return partOf(pointer);
    }

    static String partOf(String pointer) {
        var steps = JsonPlace.of(pointer).steps();
        if (steps.size() > 1 && steps.get(0).equals("dimensions")) {
            boolean isBelow = steps.size() > 3 && steps.get(2).equals("indicators");
            return new JsonPlace(steps.subList(0, isBelow ? 4 : 2)).pointer();
        }
        if (steps.isEmpty()) {
            return "";
        }
        if (Set.of("bands", "quota").contains(steps.get(0))) {
            return "/bands";
        }
        if (steps.get(0).equals("bonusCap")) {
            return "/bonus";
        }
        return LISTS.contains(steps.get(0)) || steps.get(0).equals("dimensions") ? "/" + steps.get(0) : "";
    }
}
