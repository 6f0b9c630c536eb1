package org.grassroots.registry.organisation.model;

/** 四长: the heads of local institutions who serve in an association part-time, by the institution they head. */
public enum FourHeads {
    /** 医院院长. */
    HOSPITAL,
    /** 学校校长. */
    SCHOOL,
    /** 农技站站长. */
    AGRI_STATION,
    /** 科技型企业董事长(经理). */
    TECH_ENTERPRISE
}
