package org.grassroots.registry.web.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.grassroots.registry.scheme.ScoringService.SchemeName;
import org.junit.jupiter.api.Test;

class SchemeAddressTest {

    @Test
    void aNameIsOneWordAndBackAgain() {
        for (var name : new SchemeName[] {new SchemeName("OFF", "2021.1", "HAIZHI"), new SchemeName("省", "1", null)}) {
            assertThat(SchemeAddress.name(SchemeAddress.word(name), "", null)).isEqualTo(name);
        }
    }

    @Test
    void aVersionAloneIsOneOfTheSameScheme() {
        assertThat(SchemeAddress.name("2020.1", "OFF", "HAIZHI")).isEqualTo(new SchemeName("OFF", "2020.1", "HAIZHI"));
    }

    @Test
    void addressesAreEncoded() {
        assertThat(SchemeAddress.redirect("scheme", new SchemeName("省", "1", "a b")))
                .isEqualTo("scheme?faces-redirect=true&code=%E7%9C%81&version=1&variant=a+b");
    }

    @Test
    void whatIsNoPartOfItsOwnIsWrittenOnTheWholeDraft() {
        var view = ADraft.version("T", "1");

        assertThat(new SchemeAddress().form(view, "/dimensions")).isEqualTo("edit.xhtml?code=T&version=1");
        assertThat(new SchemeAddress().form(view, "/bands")).isEqualTo("part.xhtml?code=T&version=1&part=%2Fbands");
    }
}
