package org.rapporteur.ui.form;

/** Free text. White space at its ends is no part of it; a text of nothing else is none. */
final class TextNotation implements Notation {

    @Override
    public String write(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Reading read(String text) {
        String stripped = text.strip().replace("\r\n", "\n");
        return Reading.Value.of(stripped.isEmpty() ? null : stripped);
    }
}
