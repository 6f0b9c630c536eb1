package org.grassroots.registry.scheme.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A rule or a finding as a key with arguments, so that an explanation is data and is put into words when it is read
 * (contract §5); the words are in {@code rules_zh.properties} and {@code rules_en.properties}.
 */
public record Rule(RuleKey key, List<String> arguments) {

    private static final String TEXTS = "org.grassroots.registry.scheme.rules";

    public Rule {
        arguments = List.copyOf(arguments);
    }

    static Rule of(RuleKey key, Object... arguments) {
        return new Rule(key, Arrays.stream(arguments).map(Object::toString).toList());
    }

    /** The sentence, in Chinese or English. */
    public String text(Locale language) {
        return text(key.name(), language, arguments);
    }

    static String text(String key, Locale language, List<String> arguments) {
        var pattern = ResourceBundle.getBundle(TEXTS, Title.chineseOrEnglish(language))
                .getString(key);
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }

    Json json() {
        return Json.writing()
                .put("key", key.name())
                .put("arguments", Json.texts(arguments))
                .done();
    }
}
