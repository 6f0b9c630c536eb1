package org.grassroots.registry.organisation.model;

/** 法律形式: what an organisation is before the law. Most bodies below a county are no legal persons. */
public enum LegalForm {
    /** 群团机关: an organ of the state's mass organisations, set up by the office of posts. */
    MASS_ORGAN,
    /** 社会团体法人: registered with civil affairs. */
    SOCIETY,
    /** 内部团体(免登记): active only inside its host, so it needs no registration (社会团体登记管理条例 2016, art. 3). */
    INTERNAL,
    /** 非独立挂牌机构: a name plate of the unit that runs it. */
    PLATE,
    /** 企业法人: an enterprise. */
    ENTERPRISE
}
