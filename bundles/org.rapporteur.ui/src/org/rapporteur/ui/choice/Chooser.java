package org.rapporteur.ui.choice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Fold;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.FilterWords;

/**
 * Lets the user choose among many things, by typing parts of a name. Arrow keys go from the filter into the list, of which only what is
 * seen is made, so that it is quick with any number.
 *
 * @param <T> what is chosen
 */
public final class Chooser<T> extends Dialog {

    /** In characters. */
    private static final int WIDTH = 110;
    private static final int HEIGHT = 18;

    private final Texts texts = Texts.of(Chooser.class, Locale.getDefault());
    private final String title;
    private final List<T> all;
    private final Function<T, String> name;
    private int style = SWT.SINGLE;
    private String typed = "";
    private Optional<T> first = Optional.empty();
    private List<String> folded = List.of();
    private List<T> shown = List.of();
    private List<T> chosen = List.of();
    private Text filter;
    private Table table;
    private Label state;

    /**
     * @param parent the window
     * @param title says what is chosen
     * @param all what there is to choose from, in order
     * @param name what each is called, in a line
     */
    public Chooser(Shell parent, String title, List<T> all, Function<T, String> name) {
        super(parent);
        this.title = title;
        this.all = List.copyOf(all);
        this.name = name;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Lets the user choose one.
     *
     * @param now what is chosen now
     * @param begun what was typed already
     * @return what was chosen; empty when the dialog was left
     */
    public Optional<T> one(Optional<T> now, String begun) {
        first = now;
        typed = begun;
        return choose().stream().findFirst();
    }

    /** Lets the user choose one or several; empty when the dialog was left. */
    public List<T> several() {
        style = SWT.MULTI;
        return choose();
    }

    private List<T> choose() {
        return open() == OK ? chosen : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(texts.text("filter"));
        filter.setText(typed);
        filter.setSelection(typed.length());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Accessible.name(filter, texts.text("filter"));
        table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT)).applyTo(table);
        Accessible.name(table, texts.text("list"));
        state = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        filter.addListener(SWT.Modify, event -> show());
        filter.addListener(SWT.KeyDown, this::intoTable);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        show();
    }

    private void intoTable(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
            table.setFocus();
            event.doit = false;
        }
    }

    private void fill(Event event) {
        if (event.index >= 0 && event.index < shown.size()) { // GTK asks once more for rows that go
            ((TableItem) event.item).setText(name.apply(shown.get(event.index)));
        }
    }

    private void show() {
        shown = matching();
        table.setItemCount(shown.size());
        table.clearAll();
        table.deselectAll();
        if (!shown.isEmpty()) {
            int place = filter.getText().isBlank() ? first.map(shown::indexOf).orElse(0) : 0;
            table.setSelection(Math.max(0, place));
        }
        state.setText(shown.isEmpty() ? texts.text("none", filter.getText()) : texts.text("count", shown.size(), all.size()));
        select();
    }

    /** Those that have all the words in their names, whatever their case, accents and punctuation. */
    private List<T> matching() {
        var words = new FilterWords(Stream.of(filter.getText().split("\\s+")).map(Fold::of).filter(word -> !word.isEmpty()).toList());
        if (words.isEmpty()) {
            return all;
        }
        if (folded.isEmpty()) {
            folded = all.stream().map(name).map(Fold::of).toList();
        }
        return IntStream.range(0, all.size()).filter(index -> words.fit(folded.get(index))).mapToObj(all::get).toList();
    }

    private void select() {
        chosen = IntStream.of(table.getSelectionIndices()).mapToObj(shown::get).toList();
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
    }
}
