package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.grassroots.registry.scheme.model.Stage;

/** An answer or a figure that the second scorer finds to be other than the organisation says. */
@Entity
@Table(name = "assessment_second_value")
public class SecondValue {

    /** What it is a value of. */
    public enum Kind {
        ANSWER,
        FIGURE
    }

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "case_id", nullable = false, length = 36)
    private String caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Kind kind;

    @Column(nullable = false, length = 60)
    private String code;

    @Column(nullable = false, columnDefinition = "TEXT")
    private String content;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected SecondValue() {
        // for the persistence provider
    }

    /** {@code place} is where a case would have the value: its id, case and code. */
    public SecondValue(CaseFigure.Place place, Kind kind, String content, Given given) {
        this.id = place.id();
        this.caseId = place.caseId();
        this.kind = kind;
        this.code = place.figure();
        this.content = content;
        this.given = given;
    }

    public void replace(String better, Given by) {
        content = better;
        given = by;
    }

    public boolean is(Kind which, String of) {
        return kind == which && code.equals(of);
    }

    /** What the organisation says, with {@code values} laid over it as the desk would do it. */
    public static CaseContents.Values over(
            List<CaseAnswer> answers, List<CaseFigure> figures, List<SecondValue> values) {
        var all = new ArrayList<CaseAnswer>();
        answers.stream().filter(row -> row.stage() == Stage.SELF).forEach(all::add);
        var amounts = new ArrayList<CaseFigure>();
        figures.stream().filter(row -> row.stage() == Stage.SELF).forEach(amounts::add);
        for (var value : values) {
            if (value.kind == Kind.ANSWER) {
                all.add(value.answer());
            } else {
                amounts.add(value.figure());
            }
        }
        return new CaseContents.Values(all, amounts);
    }

    private CaseAnswer answer() {
        return new CaseAnswer(id, caseId, Stage.DESK, code, content, given);
    }

    private CaseFigure figure() {
        return CaseFigure.reported(new CaseFigure.Place(id, caseId, Stage.DESK, code), new BigDecimal(content), given);
    }
}
