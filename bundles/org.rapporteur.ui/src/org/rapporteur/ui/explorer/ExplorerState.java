package org.rapporteur.ui.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;
import org.rapporteur.model.Identified;
import org.rapporteur.ui.session.DossierSession;

/**
 * What of the tree is open and selected, kept until the next start.
 *
 * @param open identifiers of what is open
 * @param selected identifiers of what is selected
 */
record ExplorerState(Set<String> open, Set<String> selected) {

    private static final String OPEN = "open";
    private static final String SELECTED = "selected";
    private static final int MOST = 200;

    static ExplorerState of(TreeViewer tree) {
        return new ExplorerState(names(Stream.of(tree.getExpandedElements())),
                names(((IStructuredSelection) tree.getSelection()).toList().stream()));
    }

    static ExplorerState from(IMemento memento) {
        return new ExplorerState(words(memento.getString(OPEN)), words(memento.getString(SELECTED)));
    }

    private static Set<String> words(String line) {
        return line == null || line.isBlank() ? Set.of() : Set.of(line.split(" "));
    }

    void save(IMemento memento) {
        memento.putString(OPEN, String.join(" ", open));
        memento.putString(SELECTED, String.join(" ", selected));
    }

    private static Set<String> names(Stream<?> elements) {
        Set<String> names = new HashSet<>();
        elements.limit(MOST).map(ExplorerState::name).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    private static String name(Object element) {
        return switch (element) {
            case Identified identified when identified.getId() != null -> identified.eClass().getName() + ":" + identified.getId();
            case Category category -> category.kind().name();
            default -> "";
        };
    }

    /** Opens and selects it again; what is no longer there is left out. */
    void restore(TreeViewer tree, DossierSession session) {
        List<Object> toOpen = new ArrayList<>();
        List<Object> toSelect = new ArrayList<>();
        var content = (ExplorerContent) tree.getContentProvider();
        collect(content, content.getElements(session), toOpen, toSelect);
        tree.setExpandedElements(toOpen.toArray());
        tree.setSelection(new StructuredSelection(toSelect), true);
    }

    /** Only what is below something open can have been open; what was selected was visible. */
    private void collect(ExplorerContent content, Object[] elements, List<Object> toOpen, List<Object> toSelect) {
        for (Object element : elements) {
            String name = name(element);
            if (selected.contains(name)) {
                toSelect.add(element);
            }
            if (open.contains(name)) {
                toOpen.add(element);
                collect(content, content.getChildren(element), toOpen, toSelect);
            }
        }
    }
}
