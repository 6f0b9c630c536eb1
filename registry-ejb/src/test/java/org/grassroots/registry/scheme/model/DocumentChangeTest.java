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
    void bandsAndOptionsAreToldOneByOne() {
        var text = AScheme.countyText()
                .replace("\"from\": 80", "\"from\": 82")
                .replace(
                        "\"title\": {\"zh\": \"经批准延期\", \"en\": \"Extension approved\"}, \"points\": 3",
                        "\"title\": {\"zh\": \"经批准延期\", \"en\": \"Extension approved\"}, \"points\": 2")
                .replace(
                        "{\"grade\": \"NOT_PARTICIPATED\", \"measure\": \"NOTICE\"}",
                        "{\"grade\": \"GOOD\", \"measure\": \"NOTICE\"}");

        assertThat(changes(AScheme.countyText(), text))
                .containsExactlyInAnyOrder(
                        new DocumentChange("", "", "bands/1/from", "80", "82"),
                        new DocumentChange("", "", "consequences/8/grade", "NOT_PARTICIPATED", "GOOD"),
                        new DocumentChange("1.3", "按期换届", "method/options/1/points", "3", "2"));
    }

    @Test
    void whatWasAddedToAListIsToldByWhatIsInIt() {
        var before = "{\"bands\":[{\"grade\":\"GOOD\",\"from\":60}],\"quota\":{\"GOOD\":30}}";
        var after = "{\"bands\":[{\"grade\":\"GOOD\",\"from\":60},{\"grade\":\"UNQUALIFIED\",\"from\":0}]}";

        assertThat(DocumentChange.between(JsonText.read(before, new FaultLog()), JsonText.read(after, new FaultLog())))
                .containsExactly(
                        new DocumentChange("", "", "bands/1", "", "0 UNQUALIFIED"),
                        new DocumentChange("", "", "quota", "30", ""));
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
