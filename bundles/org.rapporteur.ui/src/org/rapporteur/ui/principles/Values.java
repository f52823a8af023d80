package org.rapporteur.ui.principles;

import java.math.BigDecimal;
import java.util.Optional;

import org.rapporteur.analysis.principle.Entry;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.model.text.Texts;

/**
 * How figures are written. Unknown is not none, and none is not nought.
 *
 * @param texts the texts of this package
 */
record Values(Texts texts) {

    /** A figure in a cell. */
    String figure(Optional<Measure> measure) {
        return measure.filter(one -> !one.list().isEmpty()).map(one -> one.value().isEmpty() ? texts.text("figure.unknown") : known(one))
                .orElseGet(() -> texts.text("figure.none"));
    }

    private String known(Measure measure) {
        double value = measure.value().getAsDouble();
        return switch (measure.unit()) {
            case SHARE -> texts.text("figure.share", Math.round(value * 100));
            case TREND -> texts.text(value < 0 ? "figure.fall" : "figure.rise", Math.abs(Math.round(value * 100)));
            case MEDIAN, COUNT -> texts.text("figure.number", value);
        };
    }

    /** A figure with what it is made of. */
    String told(Measure measure) {
        if (measure.value().isEmpty()) {
            return measure.list().isEmpty() ? texts.text("told.none") : texts.text("told.open", measure.unknown());
        }
        return measure.unit() == Measure.Unit.SHARE
                ? texts.text("told.share", known(measure), measure.numerator(), measure.denominator(), unknown(measure.unknown()))
                : texts.text("told.other", known(measure), unknown(measure.unknown()));
    }

    /** What was counted in one place. */
    String counted(Entry entry) {
        if (entry.denominator().signum() == 0) {
            return texts.text("counted.unknown", entry.unknown());
        }
        boolean single = entry.unknown() == 0 && entry.denominator().compareTo(BigDecimal.ONE) == 0;
        if (single && entry.numerator().compareTo(BigDecimal.ONE) <= 0) {
            return texts.text(entry.numerator().signum() == 0 ? "counted.no" : "counted.yes");
        }
        return single ? texts.text("figure.number", entry.numerator())
                : texts.text("counted.of", entry.numerator(), entry.denominator(), unknown(entry.unknown()));
    }

    private String unknown(long count) {
        return count == 0 ? "" : texts.text("told.unknown", count);
    }
}
