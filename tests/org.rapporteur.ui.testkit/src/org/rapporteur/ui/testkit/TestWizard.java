package org.rapporteur.ui.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;

/** A wizard or another dialog under test. Its methods are called by the thread of the tests. */
public final class TestWizard {

    private final TestWindow window;
    private final Shell shell;

    private TestWizard(TestWindow window, Shell shell) {
        this.window = window;
        this.shell = shell;
    }

    /**
     * Opens a wizard by its command.
     *
     * @param window the window
     * @param command identifier of the command
     */
    public static TestWizard open(TestWindow window, String command) {
        window.post(() -> {
            try {
                window.window().getService(IHandlerService.class).executeCommand(command, null);
            } catch (org.eclipse.core.commands.common.CommandException problem) {
                throw new AssertionError(problem);
            }
        });
        return shown(window);
    }

    /** The dialog that is open above the window, or opens now. */
    public static TestWizard shown(TestWindow window) {
        return new TestWizard(window, window.dialog());
    }

    /** Closes whatever wizards and dialogs a test has left, without doing what they offer. */
    public static void closeAll(TestWindow window) {
        window.run(() -> Stream.of(window.window().getShell().getDisplay().getShells())
                .filter(shell -> !shell.isDisposed() && shell != window.window().getShell() && !shell.getText().isEmpty()).forEach(Shell::close));
    }

    /** The dialog that comes above it, with a title. */
    public TestWizard above(String title) {
        return new TestWizard(window, window.await("a dialog above the wizard", () -> Stream.of(shell.getDisplay().getShells())
                .filter(other -> other.isVisible() && other != shell && title.equals(other.getText()))
                .findFirst()));
    }

    private Stream<Control> shown() {
        return new Controls(shell).shown();
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }

    /** The button that says something, be it in reach or not. */
    public Button button(String text) {
        return window.await("the button " + text, () -> shown().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> plain(one.getText()).equals(text)).findFirst());
    }

    /** Presses a button, as soon as it can be pressed. What it does may open a dialog or take time. */
    public void press(String text) {
        Button button = button(text);
        window.await("the button " + text + " to be enabled; the wizard says " + says(), button::isEnabled);
        window.post(() -> {
            if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                button.setSelection(!button.getSelection());
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
        window.run(() -> {
            // what the button does has begun before this is
        });
    }

    /** The ways in which a user stops what a wizard is doing. */
    public enum Stop {
        /** The button. */
        CANCEL,
        /** The key. */
        ESCAPE,
        /** The button of the window itself. */
        CLOSE
    }

    /**
     * Presses a button that begins long work, and stops the work half-way.
     *
     * @param text what the button says
     * @param how how it is stopped
     * @param hold holds the work, and is let go when the wizard has heard that it is to stop
     */
    public void pressAndStop(String text, Stop how, Hold hold) {
        try (hold) {
            press(text);
            window.await("the work to begin", () -> hold.isReached() && shown().anyMatch(ProgressMonitorPart.class::isInstance));
            stop(how, button("Cancel"));
        }
        awaitStopped();
    }

    private void stop(Stop how, Button cancel) {
        switch (how) {
            case CANCEL -> {
                window.picture("wizard-at-work");
                press("Cancel");
            }
            case ESCAPE -> {
                window.await("the button Cancel to have the keyboard", () -> {
                    shell.forceActive(); // the window manager decides when
                    return cancel.isFocusControl() && shell.getDisplay().getActiveShell() == shell;
                });
                window.press(SWT.ESC);
            }
            case CLOSE -> window.post(shell::close);
        }
        window.await("the wizard to hear that it is to stop, by " + how, () -> !cancel.isEnabled());
    }

    /**
     * Presses a button that begins long work which nothing can hold, and stops it by the first thing that the window does while it
     * works: both wait for the window together, so that no machine is fast enough to end the work between them.
     *
     * @param text what the button says
     */
    public void pressAndStopAtOnce(String text) {
        Button button = button(text);
        window.await("the button " + text + " to be enabled", button::isEnabled);
        window.run(() -> {
            window.post(() -> button.notifyListeners(SWT.Selection, new Event()));
            window.post(shell::close);
        });
        awaitStopped();
    }

    private void awaitStopped() {
        awaits(said -> said.startsWith("Stopped."), "that it was stopped");
        window.await("the end of the work", button("Cancel")::isEnabled);
    }

    /** Whether a button can be pressed. */
    public boolean isEnabled(String text) {
        Button button = button(text);
        return window.get(button::isEnabled);
    }

    /** What stands in labels, buttons, fields and rows now, from top to bottom; nothing once it is closed. */
    public List<String> says() {
        return window.get(() -> shell.isDisposed() ? List.<String>of() : new Controls(shell).texts().toList());
    }

    /** Waits until it says something. */
    public void awaits(Predicate<String> what, String description) {
        try {
            window.await(description, () -> says().stream().anyMatch(what));
        } catch (AssertionError vain) {
            throw new AssertionError(vain.getMessage() + " It says " + says() + " among the windows " + window.get(() -> Stream
                    .of(shell.getDisplay().getShells()).filter(Shell::isVisible).map(Shell::getText).toList()), vain);
        }
    }

    /** The control after the label that says something. */
    public <T extends Control> T after(String label, Class<T> type) {
        return window.await("a field after " + label, () -> {
            List<Control> all = shown().toList();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) instanceof Label one && plain(one.getText()).equals(label)) {
                    return all.stream().skip(i + 1L).filter(type::isInstance).map(type::cast).findFirst();
                }
            }
            return Optional.empty();
        });
    }

    /** Types into the field after a label, in the place of what it says. */
    public void type(String label, String text) {
        Text field = after(label, Text.class);
        window.run(() -> {
            field.setFocus();
            field.setText(text);
        });
    }

    /** Chooses in the list after a label. */
    public void choose(String label, String choice) {
        Combo combo = after(label, Combo.class);
        window.run(() -> {
            int index = combo.indexOf(choice);
            if (index < 0) {
                throw new AssertionError("No " + choice + " among " + List.of(combo.getItems()));
            }
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Ticks the row of a table after a label, or takes the tick away. */
    public void tick(String label, String row, boolean ticked) {
        Table table = after(label, Table.class);
        window.run(() -> Controls.tick(table, row, ticked));
    }

    /** Waits until it is closed. */
    public void awaitEnd() {
        window.await("the end of the wizard; it says " + says(), shell::isDisposed);
    }
}
