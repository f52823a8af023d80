package org.rapporteur.region.register;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is too much for a plug-in to give. */
final class Limits {

    private static final int MOST_OBJECTS = 20_000;

    private Limits() {
    }

    /** A text, unless it is longer than a person would write. */
    static String text(String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new TooMuchException(longest);
        }
        return text;
    }

    /** An object of the model and what is in it, unless these are too many, or a text among them too long. */
    static <T extends EObject> T model(T object, int longest) {
        if (object == null) {
            return null; // the guard says so
        }
        int count = 0;
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(object)); all.hasNext();) {
            EObject part = all.next();
            if (++count > MOST_OBJECTS) {
                throw new TooMuchException(MOST_OBJECTS);
            }
            part.eClass().getEAllAttributes().stream().map(part::eGet).filter(String.class::isInstance)
                    .forEach(text -> text((String) text, longest));
        }
        return object;
    }
}
