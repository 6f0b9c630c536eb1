package org.grassroots.registry.scheme.model;

/** One of the four services 四服务 that a dimension can stand for (contract §1). */
public enum Service {
    SCIENTISTS,
    INNOVATION,
    LITERACY,
    DECISIONS
}
