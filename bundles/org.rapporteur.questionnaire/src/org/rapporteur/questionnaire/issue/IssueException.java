package org.rapporteur.questionnaire.issue;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Told;
import org.rapporteur.model.text.Texts;

/** Forms could not be issued; nothing was written. */
public final class IssueException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    IssueException(Throwable cause, String key, Object... arguments) {
        super(null, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    @Override
    public String sentence(Locale locale) {
        return Texts.of(IssueException.class, locale).text(key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
