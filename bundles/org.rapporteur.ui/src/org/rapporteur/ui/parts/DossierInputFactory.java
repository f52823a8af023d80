package org.rapporteur.ui.parts;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors that were open when the window was closed. */
public final class DossierInputFactory implements IElementFactory {

    static final String ID = "org.rapporteur.ui.input";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return DossierInput.from(memento);
    }
}
