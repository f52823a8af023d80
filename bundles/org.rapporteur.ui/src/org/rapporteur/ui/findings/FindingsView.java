package org.rapporteur.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.look.FilterWords;
import org.rapporteur.ui.parts.Clip;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.table.ColumnWidths;

import jakarta.inject.Inject;

/** What the checks find, always up to date, with the place one double click away. */
public final class FindingsView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.rapporteur.ui.findings";

    /** More than anybody reads; the filter leads to the others. */
    private static final int MOST = 1000;

    private final CurrentDossier current;
    private final LiveFindings findings;
    private final Opening opening;
    private final Texts texts = Texts.of(FindingsView.class, Locale.getDefault());
    private final List<Runnable> atEnd = new ArrayList<>();
    private Icons icons;
    private Text filter;
    private Label count;
    private TableViewer table;
    private ColumnWidths widths;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param findings tells what is found
     * @param opening opens editors
     */
    @Inject
    public FindingsView(CurrentDossier current, LiveFindings findings, Opening opening) {
        this.current = current;
        this.findings = findings;
        this.opening = opening;
    }

    @Override
    public void createPartControl(Composite parent) {
        icons = new Icons(parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(6, 4).numColumns(2).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(texts.text("filter"));
        Accessible.name(filter, texts.text("filter"));
        filter.addListener(SWT.Modify, event -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
        table(parent);
        getSite().setSelectionProvider(table);
        atEnd.add(findings.onResult(this::refresh));
        refresh();
    }

    private void table(Composite parent) {
        var place = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(place);
        place.setLayout(new FillLayout());
        table = new TableViewer(place, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setUseHashlookup(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Table control = table.getTable();
        control.setHeaderVisible(true);
        Accessible.name(control, texts.text("table"));
        column("severity", 120, remark -> texts.text("severity." + remark.severity().name()), remark -> icons.of(remark.severity()));
        column("message", 600, Remark::message, remark -> null);
        column("place", 260, Remark::seen, remark -> null);
        column("rule", 140, Remark::rule, remark -> null);
        widths = new ColumnWidths(control, (row, column) -> control.getItem(row).getText(column));
        table.addDoubleClickListener(event -> open());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
    }

    private void column(String key, int width, java.util.function.Function<Remark, String> text,
            java.util.function.Function<Remark, Image> image) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.text("column." + key));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Remark) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((Remark) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Remark) element).message();
            }
        });
        column.getColumn().setWidth(width);
    }

    private void refresh() {
        FilterWords words = FilterWords.of(filter.getText());
        List<Remark> fitting = findings.now().stream().flatMap(found -> found.remarks().stream())
                .filter(remark -> words.fit(remark.message() + " " + remark.seen() + " " + remark.place() + " " + remark.rule())).toList();
        table.setInput(fitting.subList(0, Math.min(MOST, fitting.size())));
        widths.rows();
        count.setText(summary(fitting.size()));
        count.requestLayout();
    }

    private String summary(int fitting) {
        if (current.session().isEmpty()) {
            return texts.text("none.open");
        }
        return findings.now().map(found -> fitting > MOST ? texts.text("first", MOST, fitting)
                : texts.text("count", found.count(Severity.ERROR), found.count(Severity.WARNING), found.count(Severity.HINT)))
                .orElseGet(() -> texts.text("checking"));
    }

    private Optional<Remark> selected() {
        return Optional.ofNullable((Remark) ((IStructuredSelection) table.getSelection()).getFirstElement());
    }

    private void open() {
        selected().ifPresent(remark -> current.session().ifPresent(session -> {
            remark.object(session).ifPresent(opening::show);
            if (remark.where() instanceof Remark.Where.InRecord(String country, String fragment)) {
                session.records().release(country);
            }
        }));
    }

    private void fill(IMenuManager menu) {
        selected().ifPresent(remark -> {
            menu.add(action("open", this::open));
            remark.fix().filter(label -> !current.session().orElseThrow().isReadOnly())
                    .ifPresent(label -> menu.add(action(texts.text("fix", label), "fix", () -> findings.fix(remark))));
            menu.add(action("copy", this::copy));
        });
    }

    private void copy() {
        var lines = new ArrayList<String>();
        for (Object element : ((IStructuredSelection) table.getSelection()).toList()) {
            var remark = (Remark) element;
            lines.add(String.join("\t", texts.text("severity." + remark.severity().name()), remark.message(), remark.seen(), remark.rule()));
        }
        Clip.copy(table.getControl().getDisplay(), String.join("\n", lines));
    }

    private Action action(String key, Runnable work) {
        return action(texts.text("action." + key), key.equals("open") ? "open" : "document", work);
    }

    private static Action action(String text, String icon, Runnable work) {
        var action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        return action;
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        atEnd.forEach(Runnable::run);
        super.dispose();
    }
}
