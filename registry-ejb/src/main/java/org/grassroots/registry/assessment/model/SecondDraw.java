package org.grassroots.registry.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * 抽取二次评分: which reviewed cases of a campaign are scored once more, and which of their indicators. The lowest tickets of a
 * seed are drawn, as for inspections ({@link Sampling}), so that anybody can draw again.
 */
@Entity
@Table(name = "assessment_second_draw")
public class SecondDraw {

    @Id
    @Column(name = "campaign_id", length = 36)
    private String campaignId;

    @Column(nullable = false, length = 100)
    private String seed;

    @Column(name = "drawn_cases", nullable = false)
    private int cases;

    @Column(name = "drawn_from", nullable = false)
    private int population;

    @Column(name = "indicator_codes", nullable = false, length = 2000)
    private String indicators;

    @Embedded
    private Given given;

    @SuppressWarnings("NullAway.Init")
    protected SecondDraw() {
        // for the persistence provider
    }

    /** So many cases out of {@code population} reviewed ones. */
    public SecondDraw(Size size, String campaignId, String seed, Collection<String> indicators, Given given) {
        this.campaignId = campaignId;
        this.seed = seed;
        this.cases = size.cases();
        this.population = size.population();
        this.indicators = String.join(",", indicators);
        this.given = given;
    }

    /** How many are drawn, and out of how many. */
    public record Size(int cases, int population) {}

    /** The cases with the lowest tickets, the lowest first. */
    public static List<AssessmentCase> draw(Collection<AssessmentCase> reviewed, String seed, int cases) {
        var sampling = new Sampling(seed);
        return reviewed.stream()
                .sorted(Comparator.comparing((AssessmentCase each) ->
                                sampling.ticket(each.subject().registryNumber()))
                        .thenComparing(AssessmentCase::id))
                .limit(cases)
                .toList();
    }

    public String campaignId() {
        return campaignId;
    }

    public String seed() {
        return seed;
    }

    public int cases() {
        return cases;
    }

    /** How many reviewed cases there were. */
    public int population() {
        return population;
    }

    public List<String> indicators() {
        return Arrays.asList(indicators.split(",", -1));
    }

    public Given given() {
        return given;
    }
}
