package org.grassroots.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another system reports the figures of 徐州市鼓楼区 for a year, and the city's reviews them. */
@ExtendWith(SampleProvince.class)
class AnnualFiguresIT {

    @Test
    void theCatalogueTellsWhatIsReportedAndWhatTheRegisterHolds(Server server) {
        var county = Api.as("county-320302", server);

        var all = county.get("v1/figures").structure().asJsonArray();
        var societies =
                county.get("v1/figures?kind=LEARNED_SOCIETY").structure().asJsonArray();

        assertThat(all.getValuesAs(JsonObject.class))
                .filteredOn(figure -> figure.getString("source").equals("REGISTER"))
                .extracting(figure -> figure.getString("code"))
                .containsExactly("establishedIndependently", "coLocated", "partyGroup");
        assertThat(societies).hasSizeBetween(1, all.size() - 1);
        assertThat(Api.nobody(server).get("v1/figures").status()).isEqualTo(401);
    }

    @Test
    void aSheetIsWrittenHandedInReturnedAndAccepted(Server server) {
        var county = Api.as("county-320302", server);
        var own = county.get("v1/organisations?kind=COUNTY_ASSOCIATION")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        var path = "v1/organisations/" + own.getString("registryNumber") + "/figures/2021";
        var sheet = county.get(path);
        assertThat(sheet.json().getString("state")).isEqualTo("DRAFT");

        var wrong = county.put(path, "{\"figures\": {\"studies\": \"two\", \"members\": \"3\"}}", sheet.tag());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("AMOUNT_NOT_A_NUMBER", "FIGURE_NOT_REPORTED");
        assertThat(county.put(path, "{\"figures\": {\"studies\": 2}}", null).status())
                .isEqualTo(428);
        var written = county.put(path, "{\"figures\": {\"studies\": 2}}", sheet.tag());
        assertThat(written.status()).isEqualTo(200);
        assertThat(county.put(path, "{\"figures\": {\"studies\": 3}}", "\"0\"").status())
                .isEqualTo(412);

        var handedIn = county.post(path + "/hand-in", "", county.get(path).tag());
        assertThat(handedIn.json().getString("state")).isEqualTo("HANDED_IN");
        var city = Api.as("city-320300", server);
        var returned = city.post(path + "/review", "{\"returned\": {\"studies\": \"请附清单\"}}", handedIn.tag());
        assertThat(returned.json().getString("state")).isEqualTo("RETURNED");

        var more = "{\"figures\": {\"studies\": {\"amount\": \"1\", \"explanation\": \"一项未结题\"}}}";
        var corrected = county.put(path, more, returned.tag());
        var again = county.post(path + "/hand-in", "", corrected.tag());
        var accepted = city.post(path + "/review", "{}", again.tag());
        assertThat(accepted.json().getString("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.json().getJsonArray("past")).hasSize(1);
        assertThat(Api.as("county-320623", server).get(path).status()).isEqualTo(404);
    }
}
