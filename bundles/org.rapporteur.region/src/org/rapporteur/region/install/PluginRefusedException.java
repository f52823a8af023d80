package org.rapporteur.region.install;

import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/** That a plug-in is not added or not removed, and why. Nothing was changed. */
public final class PluginRefusedException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    PluginRefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    @Override
    public String sentence(Locale locale) {
        Object[] told = arguments.clone();
        for (int i = 0; i < told.length; i++) {
            told[i] = told[i] instanceof Told inner ? inner.sentence(locale) : told[i];
        }
        return Texts.of(PluginRefusedException.class, locale).text("refused." + key, told);
    }

    @Override
    public String getMessage() {
        return sentence(Locale.getDefault());
    }
}
