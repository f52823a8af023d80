package org.rapporteur.ui.explorer;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.rapporteur.ui.look.FilterWords;

/** Leaves what fits the words typed, what stands above it, and what stands below it. The tree is passed over once for each word typed. */
final class ExplorerFilter extends ViewerFilter {

    private final ITreeContentProvider content;
    private final ExplorerLabels labels;
    private final Set<Object> left = new HashSet<>();
    private FilterWords words = FilterWords.of("");
    private int matches;

    ExplorerFilter(ITreeContentProvider content, ExplorerLabels labels) {
        this.content = content;
        this.labels = labels;
    }

    void setWords(String typed, Object input) {
        words = FilterWords.of(typed);
        look(input);
    }

    /** Looks anew, the dossier having changed. */
    void look(Object input) {
        left.clear();
        matches = 0;
        if (!words.isEmpty() && input != null) {
            for (Object top : content.getElements(input)) {
                look(top, false);
            }
        }
    }

    private boolean look(Object element, boolean below) {
        boolean fits = words.fit(labels.getText(element));
        boolean any = fits || below;
        for (Object child : content.getChildren(element)) {
            any |= look(child, fits || below);
        }
        if (fits) {
            matches++;
        }
        if (any) {
            left.add(element);
        }
        return any;
    }

    boolean isActive() {
        return !words.isEmpty();
    }

    /** How many fit. */
    int matches() {
        return matches;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return words.isEmpty() || left.contains(element);
    }
}
