package org.grassroots.registry.web.scheme;

import java.time.Instant;
import java.util.List;
import org.grassroots.registry.scheme.RegisterFigures;
import org.grassroots.registry.scheme.SchemeReview;
import org.grassroots.registry.scheme.SchemeView;
import org.grassroots.registry.scheme.model.SchemeDocument;
import org.grassroots.registry.scheme.model.SchemeStatus;
import org.grassroots.registry.scheme.model.Source;

/** Small drafts to test the editor with: two dimensions, "1" with the indicators "1.1" and "1.2", and "2" with "2.1". */
final class ADraft {

    static final String TEXT = """
            {"format":"assessment-scheme/1","code":"T","version":"1","subject":"COUNTY_ASSOCIATION","source":"DRAFT",
             "title":{"zh":"试"},"bands":[{"grade":"GOOD","from":60},{"grade":"UNQUALIFIED","from":0}],"dimensions":[
             {"code":"1","title":{"zh":"一"},"weight":60,"indicators":[
              {"code":"1.1","title":{"zh":"甲"},"weight":30,"method":{"type":"YES_NO"}},
              {"code":"1.2","title":{"zh":"乙"},"weight":30,"method":{"type":"YES_NO"}}]},
             {"code":"2","title":{"zh":"二"},"weight":40,"indicators":[
              {"code":"2.1","title":{"zh":"丙"},"weight":40,"method":{"type":"YES_NO"}}]}]}""";

    private ADraft() {}

    static SchemeReview of(String text) {
        var read = SchemeDocument.read(text, RegisterFigures.standard());
        return new SchemeReview(version("T", "1"), read.scheme(), read.json(), List.of(), List.of());
    }

    static SchemeView version(String code, String version) {
        return new SchemeView(
                "id",
                code,
                version,
                null,
                SchemeStatus.DRAFT,
                "试",
                "",
                "COUNTY_ASSOCIATION",
                Source.DRAFT,
                "0",
                Instant.EPOCH,
                "样例",
                null,
                null,
                1);
    }
}
