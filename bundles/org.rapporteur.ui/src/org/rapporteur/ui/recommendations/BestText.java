package org.rapporteur.ui.recommendations;

import java.util.Optional;

import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Text;
import org.rapporteur.model.text.Names;

/**
 * The text of a recommendation that a table shows: that in the language of the window, or the best there is.
 *
 * @param names chooses among languages
 * @param language language of a text that is new
 */
record BestText(Names names, String language) {

    Object of(Recommendation recommendation) {
        return text(recommendation).map(Text::getText).orElse(null);
    }

    private Optional<Text> text(Recommendation recommendation) {
        return names.text(recommendation.getTexts());
    }

    /** Puts a text in place of it; one that is emptied goes. */
    void set(Recommendation recommendation, Object typed) {
        Optional<Text> now = text(recommendation);
        if (typed == null) {
            now.ifPresent(recommendation.getTexts()::remove);
        } else {
            now.orElseGet(() -> added(recommendation)).setText((String) typed);
        }
    }

    private Text added(Recommendation recommendation) {
        Text text = ModelFactory.eINSTANCE.createText();
        text.setLanguage(language);
        recommendation.getTexts().add(text);
        return text;
    }
}
