package org.rapporteur.ui.session;

import java.nio.file.Path;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/**
 * That unsaved work is based on a dossier that was saved by another since.
 *
 * @param folder the dossier
 */
record SavedSince(Path folder) implements Told {

    @Override
    public String sentence(Locale locale) {
        return Texts.of(SavedSince.class, locale).text("savedSince", folder);
    }
}
