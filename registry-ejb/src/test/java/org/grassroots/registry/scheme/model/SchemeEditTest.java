package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemeEditTest {

    private static final String TWO_LISTS = "{\"a\":[{\"code\":\"1\"},{\"code\":\"2\"},{\"code\":\"3\"}],\"b\":[]}";

    private static String edited(String document, SchemeEdit edit) {
        return CanonicalJson.write(edit.appliedTo(json(document)));
    }

    private static Json json(String text) {
        return JsonText.read(text, new FaultLog());
    }

    @Test
    void aPartIsReplaced() {
        assertThat(edited(TWO_LISTS, new SchemeEdit.Put("/a/1", json("{\"code\":\"9\"}"))))
                .isEqualTo("{\"a\":[{\"code\":\"1\"},{\"code\":\"9\"},{\"code\":\"3\"}],\"b\":[]}");
        assertThat(edited("{}", new SchemeEdit.Put("", json("{\"b\":1}")))).isEqualTo("{\"b\":1}");
    }

    @Test
    void aMemberThatIsMissingIsMadeWithEverythingAboveIt() {
        assertThat(edited("{}", new SchemeEdit.Put("/title/zh", new Json.Text("题"))))
                .isEqualTo("{\"title\":{\"zh\":\"题\"}}");
    }

    @Test
    void anElementIsAppendedToAListThatMayNotBeThereYet() {
        assertThat(edited("{\"a\":[1]}", new SchemeEdit.Add("/a", json("2")))).isEqualTo("{\"a\":[1,2]}");
        assertThat(edited("{}", new SchemeEdit.Add("/a", json("2")))).isEqualTo("{\"a\":[2]}");
    }

    @Test
    void elementsAndMembersAreRemoved() {
        assertThat(edited(TWO_LISTS, new SchemeEdit.Remove("/a/0")))
                .isEqualTo("{\"a\":[{\"code\":\"2\"},{\"code\":\"3\"}],\"b\":[]}");
        assertThat(edited("{\"a\":1,\"b\":2}", new SchemeEdit.Remove("/b"))).isEqualTo("{\"a\":1}");
    }

    @Test
    void elementsMoveWithinTheirListAndToOthers() {
        assertThat(edited(TWO_LISTS, new SchemeEdit.Move("/a/2", "/a", 1)))
                .contains("[{\"code\":\"1\"},{\"code\":\"3\"},{\"code\":\"2\"}]");
        assertThat(edited(TWO_LISTS, new SchemeEdit.Move("/a/0", "/a", 99)))
                .contains("[{\"code\":\"2\"},{\"code\":\"3\"},{\"code\":\"1\"}]");
        assertThat(edited(TWO_LISTS, new SchemeEdit.Move("/a/0", "/b", 0)))
                .isEqualTo("{\"a\":[{\"code\":\"2\"},{\"code\":\"3\"}],\"b\":[{\"code\":\"1\"}]}");
    }

    @Test
    void weightsChangeTogether() {
        var weights = Map.<String, Json>of(
                "/a/0", new Json.Numeral(BigDecimal.TEN), "/a/2", new Json.Numeral(BigDecimal.ONE));
        assertThat(edited(TWO_LISTS, new SchemeEdit.Reweigh(weights)))
                .isEqualTo(
                        "{\"a\":[{\"code\":\"1\",\"weight\":10},{\"code\":\"2\"},{\"code\":\"3\",\"weight\":1}],\"b\":[]}");
    }

    @Test
    void severalEditsFollowEachOther() {
        var both = new SchemeEdit.Several(
                List.of(new SchemeEdit.Remove("/a/0"), new SchemeEdit.Put("/a/0/code", new Json.Text("9"))));

        assertThat(edited(TWO_LISTS, both)).startsWith("{\"a\":[{\"code\":\"9\"},{\"code\":\"3\"}]");
    }

    @Test
    void whatIsNotThereCannotBeEdited() {
        for (var edit : new SchemeEdit[] {
            new SchemeEdit.Remove("/a/3"),
            new SchemeEdit.Remove("/c"),
            new SchemeEdit.Put("/a/3/title", json("{}")),
            new SchemeEdit.Put("/a/x", json("{}")),
            new SchemeEdit.Move("/a/9", "/b", 0),
            new SchemeEdit.Move("/a/0", "/a/1", 0),
            new SchemeEdit.Add("/a/0", json("{}")),
            new SchemeEdit.Reweigh(Map.of("/a/7", new Json.Numeral(BigDecimal.ONE)))
        }) {
            assertThatExceptionOfType(NoSuchPartException.class)
                    .as("%s", edit)
                    .isThrownBy(() -> edit.appliedTo(json(TWO_LISTS)));
        }
    }

    @Test
    void pointersEscapeWhatTheyMust() {
        var place = JsonPlace.of("/a~1b/c~0d");

        assertThat(place.steps()).containsExactly("a/b", "c~d");
        assertThat(place.pointer()).isEqualTo("/a~1b/c~0d");
        assertThat(place.in(json("{\"a/b\":{\"c~d\":7}}"))).contains(new Json.Numeral(new BigDecimal("7")));
    }
}
