package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentChangeTest {

    private static List<DocumentChange> changes(String before, String after) {
        return DocumentChange.between(
                AScheme.read(before).json(), AScheme.read(after).json());
    }

    @Test
    void nothingDiffersFromItself() {
        assertThat(changes(AScheme.countyText(), AScheme.countyText())).isEmpty();
    }

    @Test
    void whatDiffersIsToldWithThePartItIsIn() {
        var text = AScheme.countyText()
                .replace("\"bonusCap\": 5", "\"bonusCap\": 6")
                .replace("\"target\": \"townshipsTotal\"", "\"target\": \"2*townshipsTotal\"");

        assertThat(changes(AScheme.countyText(), text))
                .containsExactly(
                        new DocumentChange("", "", "bonusCap", "5", "6"),
                        new DocumentChange(
                                "1.5", "乡镇（街道）科协覆盖率", "method/target", "townshipsTotal", "2*townshipsTotal"));
    }

    @Test
    void partsThatCameAndWentAreToldByTheirTitles() {
        var text = AScheme.countyText()
                .replace("\"code\": \"1.6\"", "\"code\": \"1.8\"")
                .replace("\"zh\": \"农技协覆盖\"", "\"zh\": \"别的\"");

        assertThat(changes(AScheme.countyText(), text))
                .containsExactlyInAnyOrder(
                        new DocumentChange("1.6", "农技协覆盖", "", "农技协覆盖", ""),
                        new DocumentChange("1.8", "别的", "", "", "别的"));
    }

    @Test
    void anotherOrderIsOneChange() {
        var document = AScheme.read(AScheme.countyText()).json();
        var moved = new SchemeEdit.Move("/dimensions/0", "/dimensions", 1).appliedTo(document);

        assertThat(DocumentChange.between(document, moved)).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo("order");
            assertThat(change.before()).startsWith("1, 2");
            assertThat(change.after()).startsWith("2, 1");
        });
    }
}
