package org.rapporteur.ui.parts;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapporteur.model.Identified;
import org.rapporteur.ui.session.DossierSession;

/**
 * What an editor edits: an object of a dossier, told by identifiers, so that the editor is there again at the next start, before
 * the dossier is.
 *
 * @param dossier folder of the dossier
 * @param id identifier of the object
 * @param name what the editor's tab says
 */
public record DossierInput(Path dossier, String id, String name) implements IEditorInput, IPersistableElement {

    private static final String DOSSIER = "dossier";
    private static final String ID = "id";
    private static final String NAME = "name";

    /** Checks that no part is null. */
    public DossierInput {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    /**
     * The input for an object of a session.
     *
     * @param session the dossier
     * @param object the object
     * @param name what the tab says
     */
    public static DossierInput of(DossierSession session, Identified object, String name) {
        return new DossierInput(session.folder(), object.getId(), name);
    }

    static DossierInput from(IMemento memento) {
        return new DossierInput(Path.of(memento.getString(DOSSIER)), memento.getString(ID), memento.getString(NAME));
    }

    /** Whether this is something of that dossier. */
    public boolean isOf(DossierSession session) {
        return dossier.equals(session.folder());
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DOSSIER, dossier.toString());
        memento.putString(ID, id);
        memento.putString(NAME, name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DossierInput that && dossier.equals(that.dossier) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier, id);
    }

    @Override
    public String getFactoryId() {
        return DossierInputFactory.ID;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null; // the platform's way to say: the editor's own
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null; // the platform's way to say: none
    }
}
