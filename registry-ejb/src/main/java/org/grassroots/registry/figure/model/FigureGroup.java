package org.grassroots.registry.figure.model;

import java.io.Serializable;
import org.grassroots.registry.figure.model.Figure.Words;
import org.jspecify.annotations.Nullable;

/**
 * A group of figures: one of the tables of the national statistical system of the associations (综合统计报表制度).
 *
 * @param table the table's number there, or null for what no national table asks
 */
public record FigureGroup(String code, @Nullable String table, Words title) implements Serializable {}
