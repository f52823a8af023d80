package org.rapporteur.questionnaire.form;

import java.util.Optional;

/** In which direction a text is written. */
public enum Direction {
    /** As Latin, Cyrillic and Chinese are. */
    LEFT_TO_RIGHT,
    /** As Arabic and Hebrew are. */
    RIGHT_TO_LEFT;

    /**
     * The direction of a text, after its first letter (Unicode Bidirectional Algorithm, P2).
     *
     * @param text the text
     * @return its direction; empty when it has no letter
     */
    public static Optional<Direction> of(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return Optional.of(LEFT_TO_RIGHT);
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return Optional.of(RIGHT_TO_LEFT);
                }
                default -> {
                    // says nothing
                }
            }
        }
        return Optional.empty();
    }
}
