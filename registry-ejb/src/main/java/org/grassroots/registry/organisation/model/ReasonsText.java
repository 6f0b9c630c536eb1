package org.grassroots.registry.organisation.model;

import jakarta.json.Json;
import java.util.List;
import org.grassroots.registry.organisation.model.Resemblance.Reason;
import org.grassroots.registry.shared.JsonReading;

/** The reasons of a resemblance as the text that is kept of them: a JSON array. */
final class ReasonsText {

    private ReasonsText() {}

    static String of(List<Reason> reasons) {
        var array = Json.createArrayBuilder();
        reasons.forEach(reason -> array.add(Json.createObjectBuilder()
                .add("signal", reason.signal().name())
                .add("one", reason.one())
                .add("other", reason.other())));
        return array.build().toString();
    }

    static List<Reason> read(String text) {
        return JsonReading.array(text).stream()
                .map(one -> one.asJsonObject())
                .map(one -> new Reason(
                        Signal.valueOf(one.getString("signal")), one.getString("one"), one.getString("other")))
                .toList();
    }
}
