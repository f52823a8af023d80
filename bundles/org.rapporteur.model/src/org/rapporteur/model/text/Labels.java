package org.rapporteur.model.text;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;

/**
 * The words for the literals of the model's enumerations, for instance "under way" for {@code Status.UNDER_WAY}.
 *
 * @param texts the texts of one language
 */
public record Labels(Texts texts) {

    /** The words of a language; English where there is no translation. */
    public static Labels in(Locale locale) {
        return new Labels(Texts.of(Labels.class, locale));
    }

    /** The word for a literal, as it stands inside a sentence or a cell. */
    public String label(Enumerator literal) {
        String type = ((Enum<?>) literal).getDeclaringClass().getSimpleName();
        return texts.text(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + literal.getLiteral());
    }
}
