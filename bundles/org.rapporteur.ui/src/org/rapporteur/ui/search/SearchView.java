package org.rapporteur.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.rapporteur.analysis.search.Hit;
import org.rapporteur.analysis.search.ObjectPath;
import org.rapporteur.analysis.search.Query;
import org.rapporteur.analysis.search.ResultNames;
import org.rapporteur.analysis.search.Search;
import org.rapporteur.analysis.search.SearchResult;
import org.rapporteur.model.text.ObjectNames;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.look.RightToLeft;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** Looks for words in all texts while one types; what is found is grouped by what it is, and one double click away. */
public final class SearchView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.rapporteur.ui.search";

    private static final int TYPING = 200;
    private static final long MEMORY = 64L << 20;

    private final CurrentDossier current;
    private final Opening opening;
    private final Texts texts = Texts.of(SearchView.class, Locale.getDefault());
    private final ObjectNames names = ObjectNames.in(Locale.getDefault());
    private final List<Runnable> atEnd = new ArrayList<>();
    private final Runnable look = this::look;
    private Optional<Search> search = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Icons icons;
    private Text words;
    private Label state;
    private TreeViewer tree;

    /** Results of one sort. */
    private record Group(EClass type, List<SearchResult> results) {
    }

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opening opens editors
     */
    @Inject
    public SearchView(CurrentDossier current, Opening opening) {
        this.current = current;
        this.opening = opening;
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(6, 4).numColumns(2).applyTo(parent);
        icons = new Icons(parent);
        words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(texts.text("words"));
        Accessible.name(words, texts.text("words"));
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(TYPING, look));
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        state = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(state);
        tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        tree.setContentProvider(new Content());
        RightToLeft.label(tree, new DelegatingStyledCellLabelProvider(new Labels()));
        tree.addDoubleClickListener(event -> open());
        Accessible.name(tree.getControl(), texts.text("results"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree.getControl());
        atEnd.add(current.onSwitch(this::follow));
        follow(current.session());
    }

    private void follow(Optional<DossierSession> session) {
        stop();
        Display display = Display.getCurrent();
        search = session.map(open -> new Search(open.dossier(), open.records(), open.changes(), display::syncExec, MEMORY));
        session.ifPresent(open -> open.onChange(change -> display.timerExec(TYPING, look)));
        look();
    }

    private void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        search.ifPresent(Search::close);
        search = Optional.empty();
    }

    private void look() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        job.ifPresent(Job::cancel);
        Query query = Query.of(words.getText());
        if (search.isEmpty() || query.isEmpty()) {
            tree.setInput(List.of());
            tell(texts.text(search.isEmpty() ? "none.open" : "hint"));
            return;
        }
        var next = new Searching(texts.text("searching"), search.get(), query, tree.getControl().getDisplay(), result -> show(query, result));
        next.setSystem(true);
        job = Optional.of(next);
        next.schedule();
    }

    private void show(Query query, Searching.Result result) {
        if (tree.getControl().isDisposed() || !query.equals(Query.of(words.getText()))) {
            return;
        }
        Map<EClass, List<SearchResult>> groups = new LinkedHashMap<>();
        result.found().stream().limit(Searching.MOST).forEach(one -> groups.computeIfAbsent(one.type(), type -> new ArrayList<>()).add(one));
        tree.setInput(groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList());
        tree.expandAll();
        tell(says(result));
        state.setToolTipText(result.unreadable().isEmpty() ? null : texts.text("unreadable", result.unreadable()));
    }

    private void tell(String words) {
        state.setText(words);
        state.requestLayout();
    }

    private String says(Searching.Result result) {
        if (!result.ended()) {
            return texts.text("searching");
        }
        return result.found().size() > Searching.MOST ? texts.text("first", Searching.MOST) : texts.text("found", result.found().size());
    }

    private void open() {
        Object selected = ((IStructuredSelection) tree.getSelection()).getFirstElement();
        if (selected instanceof SearchResult result) {
            current.session().ifPresent(session -> open(session, result, result.hits().getFirst()));
        }
    }

    private void open(DossierSession session, SearchResult result, Hit hit) {
        Optional<EObject> loaded = hit.object().or(result::object);
        loaded.ifPresent(opening::show);
        if (loaded.isEmpty() && result.country().isPresent()) {
            String country = result.country().get();
            session.records().load(country).ifPresent(record -> {
                opening.show(ObjectPath.walk(record, hit.path()).orElse(record));
                session.records().release(country);
            });
        }
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Group group ? group.results().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null; // the platform's way to say: not known
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }

    private final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            if (element instanceof Group group) {
                return new StyledString(names.labels().heading(group.type()))
                        .append("  " + group.results().size(), StyledString.COUNTER_STYLER);
            }
            var result = (SearchResult) element;
            Hit hit = result.hits().getFirst();
            String title = current.session().map(session -> new ResultNames(names, session.dossier()).title(result)).orElse("");
            var text = new StyledString(title + "  ").append(hit.excerpt(), StyledString.QUALIFIER_STYLER);
            int start = title.length() + 2;
            text.setStyle(start + hit.from(), hit.to() - hit.from(), StyledString.COUNTER_STYLER);
            return text;
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof SearchResult result && result.object().isPresent() ? icons.of(result.object().get())
                    : icons.image(element instanceof Group ? "search" : "country");
        }
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }

    @Override
    public void dispose() {
        atEnd.forEach(Runnable::run);
        stop();
        super.dispose();
    }
}
