package org.grassroots.registry.organisation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the register says about an organisation and keeps in two times. */
public enum Attribute {
    /** 名称. */
    NAME(Form.TEXT),
    /** 建制: the name of an {@link EstablishmentMode}. */
    ESTABLISHMENT_MODE(EstablishmentMode.values()),
    /** 党组: "true" where there is a party group, else "false". */
    PARTY_GROUP("true", "false"),
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
    DIVISION(Form.DIVISION),
    /** 管辖: the code of the division that supervises it; it changes with its division. */
    JURISDICTION(Form.DIVISION),
    /** 状态: the name of a {@link LifecycleStatus}; it changes by what befalls the organisation, see {@link LifeTransition}. */
    STATUS(LifecycleStatus.values()),
    /** 处置: the name of a {@link Standing}; it changes by the steps of the {@link Ladder}. */
    STANDING(Standing.values()),
    /** 级别: who granted a title, or at which level a body stands. */
    LEVEL(RegisterLevel.values()),
    /** 法律形式: the name of a {@link LegalForm}. */
    LEGAL_FORM(LegalForm.values()),
    /** 依托单位: the unit to which it belongs, or that runs it. */
    HOST_NAME(Form.TEXT),
    /** 依托单位统一社会信用代码. */
    HOST_CODE(Form.CREDIT_CODE),
    /** 依托单位类型. */
    HOST_TYPE(HostType.values()),
    /** 依托单位隶属关系: a code of GB/T 12404. */
    HOST_AFFILIATION(Affiliation.codes()),
    /** 依托单位所属行业: a code of GB/T 4754. */
    HOST_INDUSTRY(Industry.codes()),
    /** 依托单位职工人数. */
    HOST_EMPLOYEES(Form.COUNT),
    /** 统一社会信用代码 of its own, where it is a legal person. */
    OWN_CODE(Form.CREDIT_CODE),
    /** 所在园区. */
    PARK(Form.TEXT),
    /** 园区科协: the registry number of the association of the park on which a base rests. */
    PARK_ASSOCIATION(Form.REGISTRY_NUMBER),
    /** 上级组织: the registry number of the base to which a post overseas belongs. */
    PARENT(Form.REGISTRY_NUMBER),
    /** 科技工作者人数. */
    TECH_WORKERS(Form.COUNT),
    /** 会员人数; of a society: individual members. */
    MEMBERS(Form.COUNT),
    /** 单位会员数. */
    UNIT_MEMBERS(Form.COUNT),
    /** 秘书处所在部门. */
    SECRETARIAT(Form.TEXT),
    /** 专职工作人员数. */
    FULL_TIME_STAFF(Form.COUNT),
    /** 兼职工作人员数. */
    PART_TIME_STAFF(Form.COUNT),
    /** 年度工作经费, in yuan. */
    OWN_BUDGET(Form.AMOUNT),
    /** 高校类型. */
    UNIVERSITY_TYPE("DOUBLE_FIRST_CLASS", "UNDERGRADUATE", "VOCATIONAL"),
    /** 院系分会数. */
    FACULTY_BRANCHES(Form.COUNT),
    /** 大学生科协. */
    STUDENT_ASSOCIATION("true", "false"),
    /** 所有制. */
    OWNERSHIP("STATE", "PRIVATE", "FOREIGN", "MIXED"),
    /** 高新技术企业. */
    HIGH_TECH("true", "false"),
    /** 专精特新企业. */
    SPECIALISED("true", "false"),
    /** 联合组建: one association of several enterprises. */
    JOINT("true", "false"),
    /** 年度研发投入, in yuan. */
    RESEARCH_SPENDING(Form.AMOUNT),
    /** 有效专利数. */
    PATENTS(Form.COUNT),
    /** 所属学科. */
    DISCIPLINE(Form.TEXT),
    /** 社会团体登记证号. */
    CERTIFICATE_NUMBER(Form.TEXT),
    /** 业务主管单位. */
    SPONSORING_AUTHORITY(Form.TEXT),
    /** 法定代表人. */
    LEGAL_REPRESENTATIVE(Form.TEXT),
    /** 活动资金, in yuan. */
    ACTIVITY_FUNDS(Form.AMOUNT),
    /** 理事人数. */
    COUNCIL_MEMBERS(Form.COUNT),
    /** 专职秘书长. */
    FULL_TIME_SECRETARY("true", "false"),
    /** 社会组织评估等级. */
    SOCIETY_GRADE("A1", "A2", "A3", "A4", "A5", "NONE"),
    /** 评估等级有效期至. */
    SOCIETY_GRADE_UNTIL(Form.DAY),
    /** 年检结论, year by year: {@link AnnualInspections} as text. */
    ANNUAL_INSPECTIONS(Form.INSPECTIONS),
    /** 入会日期: since when it is a group member of the association. */
    GROUP_MEMBER_SINCE(Form.DAY),
    /** 党组织: a branch, not a 党组. */
    PARTY_BRANCH("true", "false"),
    /** 产业领域: the crop or trade of a rural association, the field of a base or an alliance. */
    SECTOR(Form.TEXT),
    /** 服务农户数. */
    HOUSEHOLDS(Form.COUNT),
    /** 民政登记. */
    CIVIL_REGISTERED("true", "false"),
    /** 科技小院. */
    SCIENCE_YARD("true", "false"),
    /** 村(社区)科普小组数. */
    VILLAGE_GROUPS(Form.COUNT),
    /** 服务场所面积, in square metres. */
    PREMISES(Form.COUNT),
    /** 批次. */
    BATCH(Form.COUNT),
    /** 称号有效期至. */
    TITLE_UNTIL(Form.DAY),
    /** 海外人才库人数. */
    TALENT_POOL(Form.COUNT),
    /** 项目需求库项目数. */
    DEMAND_POOL(Form.COUNT),
    /** 海外渠道(合作机构)数. */
    OVERSEAS_CHANNELS(Form.COUNT),
    /** 政策文件数. */
    POLICY_DOCUMENTS(Form.COUNT),
    /** 引进项目数, since it exists. */
    PROJECTS(Form.COUNT),
    /** 引进海外人才数, a head-count. */
    TALENTS(Form.COUNT),
    /** 其中全职引进. */
    TALENTS_FULL_TIME(Form.COUNT),
    /** 其中柔性引进: who stays where they are and works here for a time. */
    TALENTS_FLEXIBLE(Form.COUNT),
    /** 国家(地区): a code of GB/T 2659.1. */
    COUNTRY(Country.codes()),
    /** 境外城市. */
    OVERSEAS_CITY(Form.TEXT),
    /** 境外合作机构. */
    OVERSEAS_INSTITUTION(Form.TEXT),
    /** 合作协议签订日期. */
    AGREEMENT_ON(Form.DAY),
    /** 合作协议有效期至. */
    AGREEMENT_UNTIL(Form.DAY),
    /** 年度活动场次. */
    ACTIVITIES(Form.COUNT),
    /** 境外联系岗位: a post, never a person. */
    CONTACT_ROLE(Form.TEXT),
    /** 牵头单位. */
    LEAD_UNIT(Form.TEXT),
    /** 成员单位数. */
    MEMBER_UNITS(Form.COUNT);

    /** The most characters of a content that is one line. */
    public static final int LONGEST = 200;

    private static final Set<String> BEFALLEN = Set.of("STATUS", "STANDING", "DIVISION", "JURISDICTION");

    private final Form form;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of or toList
    private final List<String> choices;

    Attribute(Form form) {
        this.form = form;
        this.choices = List.of();
    }

    Attribute(List<String> choices) {
        this.form = Form.CHOICE;
        this.choices = choices;
    }

    Attribute(Enum<?>... choices) {
        this(Arrays.stream(choices).map(Enum::name).toList());
    }

    Attribute(String first, String... others) {
        this(Stream.concat(Stream.of(first), Arrays.stream(others)).toList());
    }

    /** Those that change by being written anew, in their order. */
    public static List<Attribute> written() {
        return Arrays.stream(values()).filter(Attribute::isWritten).toList();
    }

    /** Whether it changes by being written anew. */
    public boolean isWritten() {
        return !BEFALLEN.contains(this.name());
    }

    /** Whether it is either so or not so. */
    public boolean isYesNo() {
        return choices.contains("false");
    }

    /** What its contents look like. */
    public Form form() {
        return form;
    }

    /** The contents among which one is chosen; empty where any of the form will do. */
    public List<String> choices() {
        return choices;
    }

    /** Whether this attribute can have such a content. */
    public boolean accepts(String content) {
        return choices.isEmpty() ? form.accepts(content) : choices.contains(content);
    }
}
