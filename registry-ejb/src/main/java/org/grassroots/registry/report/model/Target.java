package org.grassroots.registry.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 目标: what a figure is to reach in a period, which need not be the one that a report is about. */
@Entity
@Table(name = "figure_target")
public class Target {

    @Id
    @Column(length = 36)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private StockFigure figure;

    @Column(name = "first_day", nullable = false)
    private LocalDate first;

    @Column(name = "last_day", nullable = false)
    private LocalDate last;

    @Column(nullable = false)
    private int amount;

    @Column(name = "document_number", length = 100)
    private @Nullable String documentNumber;

    @Column(name = "set_by", nullable = false, length = 100)
    private String setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected Target() {
        // for the persistence provider
    }

    /**
     * What a figure is to reach from the first to the last day.
     *
     * @param by the name of who sets it
     */
    public Target(String id, StockFigure figure, LocalDate first, LocalDate last, int amount, String by, Instant at) {
        this.id = id;
        this.figure = figure;
        this.first = first;
        this.last = last;
        this.amount = amount;
        this.setBy = by;
        this.setAt = at;
    }

    /** Sets it on the word of a document, be it otherwise than before. */
    public void become(int other, @Nullable String document, String by, Instant at) {
        amount = other;
        documentNumber = document;
        setBy = by;
        setAt = at;
    }

    public StockFigure figure() {
        return figure;
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    public int amount() {
        return amount;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }
}
