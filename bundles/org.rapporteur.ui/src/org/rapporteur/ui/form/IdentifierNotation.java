package org.rapporteur.ui.form;

import org.rapporteur.model.Identified;
import org.rapporteur.model.text.Texts;

/**
 * Identifiers: letters, digits, dots, hyphens and low lines, and none twice.
 *
 * @param taken everything in the dossier that has an identifier
 */
record IdentifierNotation(Candidates taken, Texts texts) implements Notation {

    @Override
    public String write(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Reading read(String text) {
        String id = text.strip();
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,119}")) {
            return new Reading.Refusal(texts.text("identifier.form", id));
        }
        boolean used = taken.all().stream().anyMatch(object -> id.equals(((Identified) object).getId()));
        return used ? new Reading.Refusal(texts.text("identifier.taken", id)) : Reading.Value.of(id);
    }
}
