package org.rapporteur.ui.status;

import java.util.Objects;

import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.DossierSession;

/**
 * A recommendation in a country.
 *
 * @param session the dossier
 * @param recommendation the recommendation
 * @param country the State or territory
 */
public record Place(DossierSession session, Recommendation recommendation, Party country) {

    /** Checks that no part is null. */
    public Place {
        Objects.requireNonNull(session);
        Objects.requireNonNull(recommendation);
        Objects.requireNonNull(country);
    }

    /** The country's name. */
    public String countryName() {
        return names().shortName(country);
    }

    /** The text of the recommendation; its theme where it has none. */
    public String text() {
        return text(recommendation, names());
    }

    /** The text of a recommendation; its first theme, then its identifier where it has none. */
    public static String text(Recommendation recommendation, Names names) {
        return names.text(recommendation.getTexts()).map(text -> text.getText()).orElseGet(() -> recommendation.getTopics().stream()
                .findFirst().map(topic -> names.name(topic.getNames(), topic.getId())).orElse(String.valueOf(recommendation.getId())));
    }

    /** The number of the recommendation, or the beginning of its text in quotation marks. */
    public String number() {
        if (recommendation.getNumber() != null) {
            return recommendation.getNumber();
        }
        String text = text();
        return texts().text("place.quoted", text.length() <= 40 ? text : text.substring(0, 39) + "…");
    }

    /** The texts of this package. */
    Texts texts() {
        return Texts.of(Place.class, session.locale());
    }

    private Names names() {
        return new Names(session.locale());
    }
}
