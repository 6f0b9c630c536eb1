package org.grassroots.registry.territory.model;

/** How high a division stands. */
public enum Level {
    /** 省、自治区、直辖市. */
    PROVINCE,
    /** 设区市, 自治州, 盟: what lies between a province and its counties. */
    PREFECTURE,
    /** 县、县级市、市辖区. */
    COUNTY,
    /** 乡、镇、街道, and what the statistics count like them. */
    TOWNSHIP
}
