package org.grassroots.registry.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.grassroots.registry.scheme.model.DocumentChange;
import org.grassroots.registry.scheme.model.Json;
import org.grassroots.registry.scheme.model.JsonPlace;
import org.grassroots.registry.scheme.model.SchemeEdit;
import org.grassroots.registry.shared.RegistryException;
import org.junit.jupiter.api.Test;

class DraftSeenTest {

    private final DraftSeen seen = new DraftSeen(ADraft.of(ADraft.TEXT));

    @Test
    void aPartIsWrittenInItsPlace() {
        var sheet = seen.sheet("/dimensions/0/indicators/1");
        sheet.values().put("titleZh", "丁");

        var edit = (SchemeEdit.Put) seen.saving("/dimensions/0/indicators/1", sheet);

        assertThat(edit.part()).isEqualTo("/dimensions/0/indicators/1");
        assertThat(JsonPlace.of("/title/zh").in(edit.value())).contains(new Json.Text("丁"));
        assertThat(seen.place("/dimensions/0/indicators/1")).isEqualTo(edit.part());
    }

    @Test
    void theFrameAndItsListsAreWrittenIntoTheWholeDocument() {
        var edit = (SchemeEdit.Put) seen.saving("/bands", seen.sheet("/bands"));

        assertThat(edit.part()).isEmpty();
        assertThat(JsonPlace.of("/dimensions/1/indicators/0/code").in(edit.value()))
                .contains(new Json.Text("2.1"));
    }

    @Test
    void aNewPartBecomesTheLastOfItsList() {
        var sheet = seen.sheet("/dimensions/0/indicators/-");
        var edit = (SchemeEdit.Add) seen.saving("/dimensions/0/indicators/-", sheet);

        assertThat(edit.list()).isEqualTo("/dimensions/0/indicators");
        assertThat(seen.place("/dimensions/0/indicators/-")).isEqualTo("/dimensions/0/indicators/2");
        assertThat(seen.place("/dimensions/-")).isEqualTo("/dimensions/2");
        var dimension = (SchemeEdit.Add) seen.saving("/dimensions/-", seen.sheet("/dimensions/-"));
        assertThat(JsonPlace.of("/indicators").in(dimension.value())).isPresent();
    }

    @Test
    void anIndicatorMovesBehindTheLastOneOfADimension() {
        assertThat(seen.placeIn("/dimensions/1", "/dimensions/0/indicators/0")).isEqualTo("/dimensions/1/indicators/1");
        assertThat(seen.placeIn("/dimensions/0", "/dimensions/0/indicators/0")).isEqualTo("/dimensions/0/indicators/1");
    }

    @Test
    void aPartThatOthersMovedIsFoundAgainByItsCode() {
        var now = new DraftSeen(
                ADraft.of(ADraft.TEXT.replace("\"1.1\"", "\"1.0\"").replace("\"1.2\"", "\"1.1\"")));

        assertThat(seen.found("/dimensions/0/indicators/0", now)).isEqualTo("/dimensions/0/indicators/1");
        assertThat(seen.found("/dimensions/1", now)).isEqualTo("/dimensions/1");
        assertThat(seen.found("/bands", now)).isEqualTo("/bands");
    }

    @Test
    void whatOthersChangedIsTold() {
        var now = new DraftSeen(ADraft.of(ADraft.TEXT.replace("\"weight\":40,\"method\"", "\"weight\":39,\"method\"")));

        assertThat(seen.changedIn(now)).containsExactly(new DocumentChange("2.1", "丙", "weight", "40", "39"));
    }

    @Test
    void partsThatThereAreNotCannotBeWritten() {
        for (var part : new String[] {"/dimensions/7", "/dimensions/7/indicators/-", "/code", "/dimensions", "x"}) {
            assertThatExceptionOfType(RegistryException.class).as(part).isThrownBy(() -> seen.sheet(part));
        }
    }

    @Test
    void sumsAreToldByDimension() {
        assertThat(seen.sum()).isEqualTo(100);
        assertThat(seen.dimensionOf("/dimensions/0/indicators/1").sum()).isEqualTo(60);
    }
}
