package org.grassroots.registry.web.assessment;

import org.grassroots.registry.assessment.PanelView.TaskView;
import org.grassroots.registry.assessment.RateCase.Rating;
import org.jspecify.annotations.Nullable;

/** The inputs of an expert for one indicator. */
public class RatingInput {

    private final TaskView task;
    private @Nullable String rating;
    private @Nullable String remark;

    RatingInput(TaskView task) {
        this.task = task;
    }

    public TaskView getTask() {
        return task;
    }

    /** The id of the field, which no code of an indicator could be. */
    public String getFieldId() {
        return fieldId(code());
    }

    static String fieldId(String code) {
        return "rating_" + code.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** What is handed in of it. */
    Rating given() {
        return new Rating(code(), rating == null ? "" : rating.strip(), remark);
    }

    private String code() {
        return task.indicator().code();
    }

    public @Nullable String getRating() {
        return rating;
    }

    public void setRating(@Nullable String rating) {
        this.rating = rating;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }
}
