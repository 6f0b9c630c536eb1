package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** 国家(地区): the two letters of GB/T 2659.1-2022, which adopts ISO 3166-1. */
public final class Country {

    private Country() {}

    /** The codes other than China's own; Hong Kong, Macao and Taiwan count as overseas (境外). */
    public static List<String> codes() {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !"CN".equals(code))
                .toList();
    }

    /** What it is called in a language. */
    public static String name(String code, Locale language) {
        var called = new Locale("", code).getDisplayCountry(language);
        boolean chinese = language.getLanguage().equals("zh");
        return chinese && List.of("HK", "MO", "TW").contains(code) ? ofChina(code) : called;
    }

    // the JDK says 中国香港特别行政区 and 台湾; public documents of the field use one short form for all three
    private static String ofChina(String code) {
        return switch (code) {
            case "HK" -> "中国香港";
            case "MO" -> "中国澳门";
            default -> "中国台湾";
        };
    }
}
