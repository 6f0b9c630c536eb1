package org.grassroots.registry.scheme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The engine and a naive reading of the contract agree to the cent on a few thousand random cases. {@code
 * -Dproof.seed=} repeats a run, {@code -Dproof.schemes=} shortens it; {@link SecondOpinionProof} compares a hundred thousand.
 */
class SecondOpinionTest {

    private static final int CASES_OF_A_SCHEME = 6;

    @Test
    void twoReadingsOfTheContractAgreeToTheCent() {
        compare(Integer.getInteger("proof.schemes", 500));
    }

    /** Six cases of each scheme: four documents by themselves, one of three stages, one explained. */
    static void compare(int schemes) {
        var given = System.getProperty("proof.seed", "");
        long seed = given.isEmpty() ? new Random().nextInt() : Long.parseLong(given);
        System.out.println("proof.seed=" + seed + " schemes=" + schemes + " cases=" + schemes * CASES_OF_A_SCHEME);
        int scored = 0;
        for (int i = 0; i < schemes; i++) {
            var opinion = new SecondOpinion(seed + i);
            opinion.agreeOnDocuments(CASES_OF_A_SCHEME - 2);
            opinion.agreeOnStages();
            opinion.explainsAlike();
            scored += opinion.scored();
        }
        assertThat(scored).as("cases that could be scored in full").isGreaterThan(schemes);
    }
}
