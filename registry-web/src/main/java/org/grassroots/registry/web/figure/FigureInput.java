package org.grassroots.registry.web.figure;

import java.math.BigDecimal;
import org.grassroots.registry.figure.FigureLine;
import org.grassroots.registry.figure.WriteFigures.FigureEntry;
import org.jspecify.annotations.Nullable;

/** The inputs of one figure on the sheet, filled with what the organisation says of it so far. */
public class FigureInput {

    private final FigureLine line;
    private @Nullable String amount;
    private @Nullable String explanation;

    FigureInput(FigureLine line) {
        this.line = line;
        this.amount = shown(line);
        this.explanation = line.explanation();
    }

    /** Decimals that say nothing are not shown in an input. */
    private static @Nullable String shown(FigureLine line) {
        if (line.amount() == null) {
            return null;
        }
        var number = new BigDecimal(line.amount());
        return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString() : line.amount();
    }

    boolean isChanged() {
        return !text(amount).equals(text(shown(line))) || !text(explanation).equals(text(line.explanation()));
    }

    FigureEntry entry() {
        return new FigureEntry(line.figure().code(), text(amount), text(explanation));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Whether there is room for an explanation: of a far move, or of a number that was sent back and is right. */
    public boolean isExplained() {
        return line.deviates() || line.returnReason() != null || line.explanation() != null;
    }

    public FigureLine getLine() {
        return line;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation;
    }
}
