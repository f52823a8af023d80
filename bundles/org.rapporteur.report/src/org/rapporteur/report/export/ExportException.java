package org.rapporteur.report.export;

import java.util.Locale;

import org.rapporteur.model.text.Told;

/** Reports could not be written; nothing has changed on disk. The message is a sentence for the user, in the language of the reports. */
public final class ExportException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    /**
     * Says what could not be done.
     *
     * @param message a sentence: what happened, to what, what to do
     * @param cause why; may be null
     */
    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String sentence(Locale locale) {
        return getMessage();
    }
}
