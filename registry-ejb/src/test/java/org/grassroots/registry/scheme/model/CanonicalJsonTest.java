package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static String canonical(String text) {
        return CanonicalJson.write(JsonText.read(text, new FaultLog()));
    }

    @Test
    void membersAreSortedByUtf16AndWhitespaceIsGone() {
        assertThat(canonical("{ \"\u20ac\": 1, \"\\ud83d\\ude00\": 2, \"\ufb33\": 3, \"1\": [ ], \"\u0080x\": { } }"
                        .replace("\u0080x", "z")))
                .isEqualTo("{\"1\":[],\"z\":{},\"\u20ac\":1,\"\ud83d\ude00\":2,\"\ufb33\":3}");
    }

    @Test
    void numbersHaveOneForm() {
        assertThat(canonical("[5.0, 0.50, 1e3, -0, 0.0, 1E-3, 100]")).isEqualTo("[5,0.5,1000,0,0,0.001,100]");
    }

    @Test
    void stringsAreEscapedOnlyWhereTheyMustBe() {
        assertThat(canonical("\"a\\/b\\u0041\\n\\t\\\"\\\\\u4e2d\"")).isEqualTo("\"a/bA\\n\\t\\\"\\\\\u4e2d\"");
    }

    @Test
    void anEqualDocumentHasAnEqualHash() {
        assertThat(CanonicalJson.sha256(JsonText.read("{\"b\":1,\"a\":2}", new FaultLog())))
                .isEqualTo(CanonicalJson.sha256(JsonText.read("{ \"a\": 2.0, \"b\": 1 }", new FaultLog())))
                .isEqualTo("d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772");
    }
}
