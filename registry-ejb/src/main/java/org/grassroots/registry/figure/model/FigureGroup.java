package org.grassroots.registry.figure.model;

/** The groups in which the national statistical tables of associations ask for figures (国统制〔2012〕161号). */
public enum FigureGroup {
    /** 组织建设, table 1. */
    ORGANISATION,
    /** 学术交流, table 3. */
    ACADEMIC,
    /** 科技期刊, table 4. */
    PERIODICALS,
    /** 科普活动, table 5. */
    POPULARISATION,
    /** 科普基础设施, table 7. */
    FACILITIES,
    /** 科技开放与交流, table 9. */
    COOPERATION,
    /** 科技服务, table 10. */
    SERVICES,
    /** 为科技工作者服务, table 11. */
    WORKERS
}
