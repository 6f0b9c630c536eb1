package org.grassroots.registry.archive.model;

import java.util.regex.Pattern;

/** Where what lies in a package. */
public final class Paths {

    public static final String MANIFEST = "manifest.json";
    public static final String MANIFEST_SUM = "manifest.sha256";
    public static final String SCHEME = "scheme.json";
    public static final String DRAW = "draw.json";
    public static final String CUTS = "cuts.json";
    public static final String README = "README.txt";

    /** What there is of each case. */
    public enum Part {
        /** Its state, its steps, why it was inspected, its objection, its evidence. */
        CASE("case.json"),
        /** All that it was scored from. */
        FROZEN("frozen.json"),
        RESULT("result.json"),
        EXPLANATION("explanation.json"),
        /** What it was scored from before its objection. */
        FORMER("former.json");

        private final String file;

        Part(String file) {
            this.file = file;
        }

        /** Where it lies for an organisation. */
        public String of(String registryNumber) {
            return CASES + registryNumber + "/" + file;
        }
    }

    private static final String CASES = "cases/";
    private static final Pattern CASE = Pattern.compile(CASES + "([A-Za-z0-9-]+)/case\\.json");
    private static final Pattern UNSAFE = Pattern.compile("^/|\\\\|:|(^|/)\\.\\.(/|$)|\\p{Cntrl}");

    private Paths() {}

    /** Whether a program that unpacks this could be led to write elsewhere. */
    static boolean isUnsafe(String path) {
        return UNSAFE.matcher(path).find();
    }

    /** The registry number in the path of a case, or empty for any other file. */
    static String registryNumber(String path) {
        var matcher = CASE.matcher(path);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
