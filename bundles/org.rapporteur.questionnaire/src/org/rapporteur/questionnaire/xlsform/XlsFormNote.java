package org.rapporteur.questionnaire.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/**
 * What could not be expressed.
 *
 * @param sheet name of the sheet; empty: a question of the questionnaire is meant
 * @param row its row as a spreadsheet program counts, from 1; 0: the sheet as a whole
 * @param name name of the question or of what else stands there; may be empty
 * @param key key of the text that says what, in this package
 * @param arguments what fills its placeholders
 */
public record XlsFormNote(String sheet, int row, String name, String key, List<Object> arguments) implements Told {

    /** Copies the arguments. */
    public XlsFormNote {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String sentence(Locale locale) {
        Texts texts = Texts.of(XlsFormNote.class, locale);
        var place = new ArrayList<String>();
        if (!sheet.isEmpty()) {
            place.add(sheet);
        }
        if (row > 0) {
            place.add(texts.text("note.row", Integer.toString(row)));
        }
        if (!name.isEmpty()) {
            place.add(name);
        }
        return texts.text("note", String.join(", ", place), texts.text("note." + key, arguments.toArray()));
    }

    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
