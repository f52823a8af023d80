package org.rapporteur.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.rapporteur.ui.Fact;

/** The editor's selection: the fact whose field has the keyboard. Views that tell more about it, as its sources, follow it. */
public final class FactSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    /** Selects a fact, and tells those who follow when it is another. */
    public void select(Fact fact) {
        if (!(selection instanceof StructuredSelection now && fact.equals(now.getFirstElement()))) {
            setSelection(new StructuredSelection(fact));
        }
    }

    /** The fact that is selected; empty at first. */
    Optional<Fact> fact() {
        return selection instanceof StructuredSelection now && now.getFirstElement() instanceof Fact fact ? Optional.of(fact) : Optional.empty();
    }

    @Override
    public void setSelection(ISelection now) {
        selection = now;
        var event = new SelectionChangedEvent(this, now);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
