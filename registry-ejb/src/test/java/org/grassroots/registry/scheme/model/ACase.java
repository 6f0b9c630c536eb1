package org.grassroots.registry.scheme.model;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases to test with. */
final class ACase {

    private ACase() {}

    /** A county association that earns every point of the shipped sample. */
    static String fullMarks() {
        return """
                {"id":"320106","figures":{"establishedIndependently":"1","coLocated":"0","partyGroup":"1",
                 "ownSealAndBudget":"0","townshipsTotal":"13","townshipsCovered":"13","ruralTechAssociations":"2",
                 "enterpriseAssociationsNetNew":"4","enterpriseAssociationsTarget":"3","surveyItems":"12",
                 "peopleRecommended":"10","enterpriseProjects":"10","demandsPosted":"100","demandsMatched":"30",
                 "sciencePopularisationFunds":"3000000.00","residents":"1000000","scienceEducationBases":"5",
                 "volunteers":"1000","studies":"2","dataDefects":"0","securityIncidents":"0"},
                 "answers":{"1.3":{"choice":"inTerm"},"1.4":{"met":["categories","chairs","committee","standing"]},
                 "2.1":{"met":["appraisal","duty","incentive","training"]},"2.4":{"met":["activities","place","rules"]},
                 "3.1":{"choice":"national"},"4.4":{"choice":"national"},"5.1":{"choice":"provincial"},
                 "6.3":{"ratings":["2","2","2"]}},
                 "inapplicable":{},"bonus":[],"deductions":{},"vetoes":[]}""";
    }

    static CaseDocument full() {
        return CaseDocument.read(fullMarks());
    }

    /** A case of figures alone, given as name, value, name, value. */
    static String figures(String... pairs) {
        var members = IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> "\"" + pairs[2 * i] + "\":\"" + pairs[2 * i + 1] + "\"")
                .collect(Collectors.joining(","));
        return "{\"id\":\"x\",\"figures\":{" + members + "}}";
    }

    static String answer(String answer) {
        return "{\"id\":\"x\",\"answers\":{\"1.1\":" + answer + "}}";
    }
}
