package org.grassroots.registry.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ErasedNameTest {

    private final ErasedName name = new ErasedName("one", "王一", ErasedName.mark(3), Set.of("025-80000000"));

    @Test
    void theMarkStandsForTheWholeNameOnly() {
        assertThat(name.without(Attribute.CHAIR, "王一")).isEqualTo("已删除姓名3");
        assertThat(name.without(Attribute.CHAIR, "王一一")).isEqualTo("王一一");
        assertThat(name.without(Attribute.NAME, "王一")).isEqualTo("王一");
        assertThat(name.isIn(Attribute.CHAIR, "王二")).isFalse();
        assertThat(name.isIn(Attribute.CHAIR, null)).isFalse();
        assertThat(ErasedName.isMark(name.mark())).isTrue();
    }

    @Test
    void officersKeepPostInstitutionAndOrder() {
        var officers = "张三|VICE_CHAIR|SCHOOL\n王一|VICE_CHAIR|HOSPITAL\n王一|STANDING_MEMBER|HOSPITAL";

        var without = name.without(Attribute.OFFICERS, OfficerList.of(officers).text());

        assertThat(OfficerList.isWellFormed(without)).isTrue();
        assertThat(OfficerList.of(without).officers())
                .containsExactlyInAnyOrder(
                        new Officer("张三", OfficerPost.VICE_CHAIR, FourHeads.SCHOOL),
                        new Officer("已删除姓名3", OfficerPost.VICE_CHAIR, FourHeads.HOSPITAL),
                        new Officer("已删除姓名3", OfficerPost.STANDING_MEMBER, FourHeads.HOSPITAL));
        assertThat(FourHeadsSeats.of(OfficerList.of(without))).isEqualTo(FourHeadsSeats.of(OfficerList.of(officers)));
    }

    @Test
    void contactsGoWithIt() {
        assertThat(name.without(Attribute.CONTACT_PHONE, "025-80000000")).isEqualTo("已删除姓名3");
        assertThat(name.without(Attribute.CONTACT_PHONE, "025-81111111")).isEqualTo("025-81111111");
    }

    @Test
    void whatStandsForItInSentencesIsAsLong() {
        assertThat(name.masked()).isEqualTo("某某");
        assertThat(new ErasedName("one", "王", "", Set.of()).isWord()).isFalse();
    }
}
