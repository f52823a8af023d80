package org.rapporteur.ooxml;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this bundle. The default locale of the machine plays no part. */
final class Messages {

    private Messages() {
    }

    static String text(Locale language, String key, String... arguments) {
        var bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", language, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
