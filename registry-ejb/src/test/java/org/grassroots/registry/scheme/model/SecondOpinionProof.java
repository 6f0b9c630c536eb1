package org.grassroots.registry.scheme.model;

import org.junit.jupiter.api.Test;

/** {@link SecondOpinionTest} at length: more than a hundred thousand random cases. */
class SecondOpinionProof {

    @Test
    void twoReadingsOfTheContractAgreeToTheCentOnAHundredThousandCases() {
        SecondOpinionTest.compare(20_500);
    }
}
