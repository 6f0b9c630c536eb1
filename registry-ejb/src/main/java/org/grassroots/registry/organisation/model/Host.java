package org.grassroots.registry.organisation.model;

import java.io.Serializable;

/** 依托单位: the unit to which organisations belong, as the register names it. */
public record Host(String name, String code) implements Serializable {

    private static final long serialVersionUID = 1L;
}
