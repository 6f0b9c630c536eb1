package org.grassroots.registry.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grassroots.registry.evidence.EvidenceService;
import org.grassroots.registry.shared.DivisionCode;
import org.junit.jupiter.api.Test;

class PapersTest {

    private final Papers papers = new Papers("evidence");

    @Test
    void namesEachFileThatArrivedOnceInItsOrder() {
        papers.setArrived("b 二、批复 2.pdf\r\na 1.txt\n\nb 二、批复 2.pdf\n");

        assertThat(ids()).containsExactly("b", "a");
        assertThat(papers.isEmpty()).isFalse();
    }

    @Test
    void isEmptyAsLongAsNothingWasChosen() {
        assertThat(papers.isEmpty()).isTrue();
        papers.setArrived(null);
        papers.setFiles(List.of());

        assertThat(papers.isEmpty()).isTrue();
        assertThat(ids()).isEmpty();
    }

    private List<String> ids() {
        return papers.store(new EvidenceService(), new DivisionCode("320106"));
    }
}
