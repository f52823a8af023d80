package org.rapporteur.ui.choice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.ui.look.Accessible;

/**
 * The one that is chosen of many things. A click, Enter, the arrow down or simply typing opens the {@link Chooser}. A list to drop down
 * would take a millisecond for each thing, before anybody opens it.
 *
 * @param <T> what is chosen
 */
public final class ChosenField<T> {

    private final String title;
    private final Function<T, String> name;
    private final Consumer<T> chosen;
    private final Composite place;
    private final Text text;
    private final Button choose;
    private List<T> offered = List.of();
    private Optional<T> now = Optional.empty();

    /**
     * @param parent what it stands in
     * @param toolkit makes its controls
     * @param label what it is called, as the label before it says
     * @param title says what is chosen, in the title of the list
     * @param name what each thing is called, in a line
     * @param chosen is told what the user chose
     */
    public ChosenField(Composite parent, FormToolkit toolkit, String label, String title, Function<T, String> name, Consumer<T> chosen) {
        this.title = title;
        this.name = name;
        this.chosen = chosen;
        place = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(1, 1).numColumns(2).applyTo(place);
        text = toolkit.createText(place, "", SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
        Accessible.name(text, label.replaceAll("[\\s:]+$", ""));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.KeyDown, this::typed);
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && text.getSelectionCount() == 0) { // what is selected is to be copied
                choose("");
            }
        });
        choose = toolkit.createButton(place, "…", SWT.PUSH);
        choose.setToolTipText(title);
        Accessible.name(choose, title);
        choose.addListener(SWT.Selection, event -> choose(""));
        choose.setEnabled(false);
    }

    private void typed(Event event) {
        boolean command = (event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.CTRL)) != 0;
        boolean opens = event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR;
        boolean begins = !command && Character.isLetterOrDigit(event.character);
        if (opens || begins) {
            event.doit = false;
            choose(begins ? String.valueOf(event.character) : "");
        }
    }

    private void choose(String begun) {
        if (!offered.isEmpty()) {
            new Chooser<>(text.getShell(), title, offered, name).one(now, begun).ifPresent(chosen);
        }
    }

    /**
     * Offers others than before; what is shown as chosen stays until another is, or nothing is offered.
     *
     * @param others what there is to choose from, in order
     */
    public void offer(List<T> others) {
        offered = List.copyOf(others);
        choose.setEnabled(!offered.isEmpty());
        if (offered.isEmpty()) {
            show(Optional.empty());
        }
    }

    /** Shows what is chosen now. */
    public void show(Optional<T> one) {
        now = one;
        text.setText(one.map(name).orElse(""));
        text.setToolTipText(text.getText()); // may be longer than the field
    }

    /** What holds the field. */
    public Control control() {
        return place;
    }
}
