package org.rapporteur.export.word;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of style sheets. */
final class Messages {

    private Messages() {
    }

    static String text(String key) {
        return ResourceBundle.getBundle("org.rapporteur.export.word.messages", Locale.getDefault(), Messages.class.getClassLoader())
                .getString(key);
    }
}
