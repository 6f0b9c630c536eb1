package org.grassroots.registry.registration.model;

/** The parts into which applications are divided. */
public enum Section {
    /** 组织: what it is called, where it is, how it is reached. */
    ORGANISATION,
    /** 依托单位: the unit to which it belongs, or that runs it. */
    HOST,
    /** 建制. */
    ESTABLISHMENT,
    /** 党组. */
    PARTY_GROUP,
    /** 代表大会与任职: the latest congress and whom it elected. */
    CONGRESS,
    /** 会员与工作力量: who belongs to it and who works for it. */
    STRENGTH,
    /** 创新基础: what an enterprise puts into research. */
    RESEARCH,
    /** 社团登记: what makes a society a legal person. */
    INCORPORATION,
    /** 组织覆盖: what stands below it. */
    COVERAGE,
    /** 科普保障. */
    POPULARISATION,
    /** 基地条件: space, means and channels of a base. */
    BASE,
    /** 境外网点: where a post overseas is, and by which agreement. */
    OVERSEAS
}
