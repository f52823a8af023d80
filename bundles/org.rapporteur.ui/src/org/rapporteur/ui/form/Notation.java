package org.rapporteur.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** How the values of a feature are written and read: in fields, in the cells of tables, and on the clipboard. */
public interface Notation {

    /**
     * A value as it is typed.
     *
     * @param value the value; may be null
     * @return its text; empty for null
     */
    String write(Object value);

    /**
     * A value as it is read in a list: what is typed, unless that has signs only for those who type it.
     *
     * @param value the value; may be null
     * @return its text; empty for null
     */
    default String show(Object value) {
        return write(value);
    }

    /**
     * What a text means.
     *
     * @param text what was typed or pasted
     */
    Reading read(String text);

    /** The texts there are, when they are few; empty when anything can be typed. */
    default List<String> words() {
        return List.of();
    }

    /** What is offered while somebody types; empty when nothing is. */
    default Optional<IContentProposalProvider> proposals() {
        return Optional.empty();
    }
}
