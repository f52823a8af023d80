package org.rapporteur.export.excel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.rapporteur.report.tree.Report;

/** The words that this format adds to a report, in the report's language. The default locale of the machine plays no part. */
final class Messages {

    private final Locale language;
    private final ResourceBundle bundle;

    private Messages(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", language,
                Messages.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The words for a report. */
    static Messages of(Report report) {
        return new Messages(Locale.forLanguageTag(report.properties().language()));
    }

    /**
     * A text.
     *
     * @param arguments what fills its placeholders; numbers are written in plain digits
     */
    String text(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), language).format(texts);
    }
}
