package org.rapporteur.questionnaire.xlsform;

import java.util.Locale;

import org.rapporteur.model.text.Told;

/** A file could not be read as an XLSForm. The message says which and why. */
public final class XlsFormException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Told reason;

    <E extends Exception & Told> XlsFormException(E reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public String sentence(Locale locale) {
        return reason.sentence(locale);
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
