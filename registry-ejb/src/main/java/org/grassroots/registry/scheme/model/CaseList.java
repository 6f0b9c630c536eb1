package org.grassroots.registry.scheme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cases that {@code evaluate} scores together: each by itself, then all of them by the quota (contract §4.2, §7). A
 * vetoed or unscored case takes no place in the quota.
 *
 * @param single whether the text was one document and no list
 */
public record CaseList(List<CaseDocument> documents, boolean single) {

    /** A case's result document and, where asked for, its explanation. */
    public record Scored(Result result, Optional<Explanation> explanation) {}

    public CaseList {
        documents = List.copyOf(documents);
    }

    /**
     * Reads one case document, or an array of them, and looks whether they fit the scheme.
     *
     * @throws FaultsException with everything that is wrong with any of them
     */
    public static CaseList read(String text, Scheme scheme) {
        var log = new FaultLog();
        var json = JsonText.read(text, log, JsonText.Size.LIST);
        var documents = new ArrayList<CaseDocument>();
        var single = !(json instanceof Json.Elements);
        var items = json instanceof Json.Elements array ? array.items() : List.of(json);
        for (var item : items) {
            var pointer = single ? "" : "/" + documents.size();
            var document = CaseReader.read(JsonCursor.over(item, pointer, log));
            document.faultsAgainst(scheme).forEach(fault -> log.add(fault.below(pointer)));
            documents.add(document);
        }
        log.refuse();
        return new CaseList(documents, single);
    }

    /** The results, in the order of the documents. */
    public List<Scored> scoredBy(Scheme scheme, boolean explained) {
        var engine = new Engine(scheme);
        var results = documents.stream().map(engine::score).toList();
        var places = Quota.of(scheme).over(candidates(results)).places();
        var scored = new ArrayList<Scored>();
        for (int i = 0; i < results.size(); i++) {
            var document = documents.get(i);
            var place = Optional.ofNullable(places.get(String.valueOf(i)));
            var result = results.get(i);
            scored.add(new Scored(
                    place.map(result::in).orElse(result),
                    explained ? Optional.of(explanation(scheme, document, place)) : Optional.empty()));
        }
        return scored;
    }

    private static Explanation explanation(Scheme scheme, CaseDocument document, Optional<Quota.Place> place) {
        return new Explaining(scheme, StagedCase.reviewed(document), Provenance.UNKNOWN).explanation(place);
    }

    /** Named by their place in the list, since two documents may have the same id. */
    private List<Quota.Candidate> candidates(List<Result> results) {
        var candidates = new ArrayList<Quota.Candidate>();
        for (int i = 0; i < results.size(); i++) {
            var total = results.get(i).total();
            if (total != null && documents.get(i).adjustments().vetoes().isEmpty()) {
                candidates.add(new Quota.Candidate(String.valueOf(i), total));
            }
        }
        return candidates;
    }
}
