package org.rapporteur.region.register;

import java.util.Locale;
import java.util.Objects;

import org.rapporteur.model.text.Texts;

/**
 * That a plug-in did not do its part and was left out; everything else went on.
 *
 * @param plugin who it was: the symbolic name of its bundle, or the identifier of what it offers
 * @param kind what went wrong
 * @param detail what is known of it, for instance the message of an exception; may be empty
 */
public record PluginProblem(String plugin, Kind kind, String detail) {

    /** What can go wrong with a plug-in. */
    public enum Kind {
        /** It threw an exception or an error; the detail is its message. */
        FAILED,
        /** It did not come back in time; the detail is the limit in seconds. */
        TOO_SLOW,
        /** It gave nothing where it must give something. */
        GAVE_NOTHING,
        /** It gave more than anybody reads; the detail is how much there may be. */
        TOO_MUCH,
        /** It tried to end the program; the detail is what it called. */
        ENDS_PROGRAM,
        /** Its identifier is not made of lower-case letters, digits and hyphens; the detail is the identifier. */
        BAD_IDENTIFIER,
        /** It offers what another plug-in offers already; the detail is the identifier. */
        DUPLICATE
    }

    /** Checks that no part is null. */
    public PluginProblem {
        Objects.requireNonNull(plugin);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(detail);
    }

    /**
     * One sentence for people: who was left out and why.
     *
     * @param locale language of the sentence; English when there is no translation
     */
    public String sentence(Locale locale) {
        return Texts.of(PluginProblem.class, locale).text("plugin." + kind, plugin, detail);
    }
}
