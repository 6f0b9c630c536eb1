package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.grassroots.registry.shared.DivisionCode;

/** What the register says about an organisation and keeps in two times. */
public enum Attribute {
    /** 名称. */
    NAME(Form.TEXT),
    /** 建制: the name of an {@link EstablishmentMode}. */
    ESTABLISHMENT_MODE(Form.CHOICE) {
        @Override
        public List<String> choices() {
            return Arrays.stream(EstablishmentMode.values()).map(Enum::name).toList();
        }
    },
    /** 党组: "true" where there is a party group, else "false". */
    PARTY_GROUP(Form.CHOICE) {
        @Override
        public List<String> choices() {
            return List.of("true", "false");
        }
    },
    /** 主席. */
    CHAIR(Form.TEXT),
    /** 简称. */
    SHORT_NAME(Form.TEXT),
    /** 地址. */
    ADDRESS(Form.TEXT),
    /** 办公电话: a work telephone, never a person's own. */
    CONTACT_PHONE(Form.TEXT),
    /** 工作邮箱. */
    CONTACT_EMAIL(Form.TEXT),
    /** 届次: which congress elected those in office. */
    SESSION(Form.COUNT),
    /** 代表大会召开日期. */
    CONGRESS_ON(Form.DAY),
    /** 届满日期. */
    TERM_END(Form.DAY),
    /** 延期至: the last day until which the term may go on with consent, see {@link Term}. */
    TERM_EXTENDED_TO(Form.DAY),
    /** 章程通过日期: the day on which the charter in force was adopted. */
    CHARTER_ADOPTED_ON(Form.DAY),
    /** 代表. */
    DELEGATES(Form.COUNT),
    /** 委员. */
    COMMITTEE_MEMBERS(Form.COUNT),
    /** 常委. */
    STANDING_MEMBERS(Form.COUNT),
    /** 主席、副主席. */
    CHAIRS(Form.COUNT),
    /** 任职人员, with the four heads (四长): an {@link OfficerList} as text. */
    OFFICERS(Form.OFFICERS),
    /** 编制数. */
    STAFF_POSTS(Form.COUNT),
    /** 在岗人数. */
    STAFF_PRESENT(Form.COUNT),
    /** 乡镇(街道)总数. */
    TOWNSHIPS_TOTAL(Form.COUNT),
    /** 已建科协的乡镇(街道). */
    TOWNSHIPS_COVERED(Form.COUNT),
    /** 企业科协. */
    ENTERPRISE_ASSOCIATIONS(Form.COUNT),
    /** 学会. */
    SOCIETIES(Form.COUNT),
    /** 农技协. */
    RURAL_TECH_ASSOCIATIONS(Form.COUNT),
    /** 科普经费, in yuan a year. */
    POPULARISATION_FUNDS(Form.AMOUNT),
    /** 常住人口. */
    RESIDENTS(Form.COUNT),
    /** 科普示范县(市、区)称号. */
    DEMONSTRATION_TITLES(Form.TEXT),
    /** 行政区划: the code of where it is; it changes with a reorganisation. */
    DIVISION(Form.TEXT) {
        @Override
        public boolean accepts(String content) {
            return DivisionCode.isWellFormed(content);
        }
    },
    /** 管辖: the code of the division that supervises it; it changes with its division. */
    JURISDICTION(Form.TEXT) {
        @Override
        public boolean accepts(String content) {
            return DivisionCode.isWellFormed(content);
        }
    },
    /** 状态: the name of a {@link LifecycleStatus}; it changes by what befalls the organisation, see {@link LifeTransition}. */
    STATUS(Form.CHOICE) {
        @Override
        public List<String> choices() {
            return Arrays.stream(LifecycleStatus.values()).map(Enum::name).toList();
        }
    };

    /** The most characters of a content that is one line. */
    public static final int LONGEST = 200;

    private static final Set<String> BEFALLEN = Set.of("STATUS", "DIVISION", "JURISDICTION");

    private final Form form;

    Attribute(Form form) {
        this.form = form;
    }

    /** Those that change by being written anew, in their order. */
    public static List<Attribute> written() {
        return Arrays.stream(values()).filter(Attribute::isWritten).toList();
    }

    /** Whether it changes by being written anew. */
    public boolean isWritten() {
        return !BEFALLEN.contains(this.name());
    }

    /** What its contents look like. */
    public Form form() {
        return form;
    }

    /** The contents among which one is chosen; empty where any of the form will do. */
    public List<String> choices() {
        return List.of();
    }

    /** Whether this attribute can have such a content. */
    public boolean accepts(String content) {
        return choices().isEmpty() ? form.accepts(content) : choices().contains(content);
    }
}
