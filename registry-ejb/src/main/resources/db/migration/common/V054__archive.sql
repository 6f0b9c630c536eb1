-- 归档: the list from which a sample was drawn is kept with what the desk had found by then, so that the draw can be repeated
-- years later from a campaign's package, whatever was revised after it. Of campaigns drawn before, what the cases say now
-- is the best that is known.
-- Back: DROP TABLE assessment_draw_candidate.

CREATE TABLE assessment_draw_candidate (
    case_id    VARCHAR(36)   NOT NULL,
    desk_total NUMERIC(5, 2),
    deviates   BOOLEAN       NOT NULL,
    CONSTRAINT assessment_draw_candidate_pk PRIMARY KEY (case_id),
    CONSTRAINT assessment_draw_candidate_of FOREIGN KEY (case_id) REFERENCES assessment_case (id)
);

INSERT INTO assessment_draw_candidate (case_id, desk_total, deviates)
SELECT k.id, k.desk_total, k.deviates
FROM assessment_case k
JOIN assessment_campaign c ON c.id = k.campaign_id
WHERE c.sample_seed IS NOT NULL AND k.state NOT IN ('NOT_PARTICIPATED', 'EXEMPT');
