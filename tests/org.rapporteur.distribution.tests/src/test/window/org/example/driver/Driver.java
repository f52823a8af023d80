package org.example.driver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.Pieces;

/**
 * A hand on the window from outside: a plug-in that is dropped into a copy of the program. It reads commands from standard input, a line
 * each, and answers each with a line.
 */
public final class Driver {

    private static final long PATIENCE = 60_000;
    /** Between two looks, so that the window has the machine. */
    private static final long PAUSE = 20_000_000;

    /** Begins to listen; called by Declarative Services. */
    void activate() {
        Thread.ofPlatform().name("driver").daemon().start(this::listen);
    }

    private void listen() {
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split("\t");
                System.out.println("> " + answer(words));
                System.out.flush();
            }
        } catch (IOException ended) {
            // with the program
        }
    }

    private static String answer(String[] words) {
        try {
            return switch (words[0]) {
                case "dossier" -> waitFor(() -> session().filter(open -> inWindow(() -> !page().getActivePart().getTitle().isEmpty())))
                        .folder().toString();
                case "rename" -> inWindow(() -> session().orElseThrow().set("Rename", session().orElseThrow().dossier(),
                        Literals.DOSSIER__TITLE, words[1])).toString();
                case "pages" -> {
                    open(words[1]);
                    yield inWindow(() -> tabs().map(CTabItem::getText).collect(Collectors.joining(", ")));
                }
                case "show" -> {
                    open(words[1]);
                    yield inWindow(() -> show(words[2]));
                }
                case "select" -> select(Integer.parseInt(words[1]));
                case "resize" -> inWindow(() -> {
                    shell().setBounds(100, 100, 1111, 777);
                    return "done";
                });
                case "state" -> inWindow(Driver::state);
                case "says" -> waitFor(() -> dialog().map(Driver::texts));
                case "press" -> press(words[1]);
                case "close" -> {
                    Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
                    yield "closing";
                }
                default -> "unknown " + words[0];
            };
        } catch (RuntimeException problem) {
            problem.printStackTrace();
            return "failed: " + problem;
        }
    }

    private static <T> T waitFor(Supplier<Optional<T>> search) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (true) {
            if (PlatformUI.isWorkbenchRunning()) {
                Optional<T> found = inWindow(search::get);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Once everything is made that is shown in pieces. */
    private static <T> T inWindow(Supplier<T> work) {
        var result = new CompletableFuture<T>(); // the window keeps what is thrown in it to itself
        while (!result.isDone()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
                try {
                    if (Pieces.of(Display.getCurrent()).isEmpty()) {
                        result.complete(work.get());
                    }
                } catch (RuntimeException problem) {
                    result.completeExceptionally(problem);
                }
            });
        }
        return result.join();
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type);
    }

    private static Optional<DossierSession> session() {
        return service(CurrentDossier.class).session();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static Region region(String id) {
        return session().orElseThrow().dossier().getRegions().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    /** Opens the editor of a region, which has its pages a moment later. */
    private static void open(String region) {
        inWindow(() -> {
            service(Opening.class).show(region(region));
            return "opened";
        });
    }

    private static String show(String title) {
        CTabItem tab = tabs().filter(item -> item.getText().equals(title)).findFirst().orElseThrow();
        tab.getParent().setSelection(tab);
        var event = new Event();
        event.item = tab;
        tab.getParent().notifyListeners(SWT.Selection, event);
        return "shown";
    }

    /** The tabs of the editor on top. */
    private static Stream<CTabItem> tabs() {
        return controls(shell()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(folder -> folder.isVisible() && (folder.getStyle() & SWT.BOTTOM) != 0).flatMap(folder -> Arrays.stream(folder.getItems()));
    }

    private static String select(int row) {
        return waitFor(() -> table().filter(table -> table.getItemCount() > row).map(table -> {
            table.forceFocus();
            table.setSelection(row);
            var event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
            return table.getItem(row).getText();
        }));
    }

    /** The table of the page on top. */
    private static Optional<Table> table() {
        return tabs().filter(tab -> tab.getParent().getSelection() == tab).map(CTabItem::getControl).filter(Control::isVisible)
                .flatMap(Driver::controls).filter(one -> one instanceof Table && one.isVisible()).map(Table.class::cast).findFirst();
    }

    private static String state() {
        List<String> parts = new ArrayList<>();
        parts.add("window=" + shell().getText());
        parts.add("bounds=" + shell().getBounds());
        parts.add("editors=" + Arrays.stream(page().getEditorReferences()).map(editor -> editor.getTitle()).collect(Collectors.joining(", ")));
        parts.add("active=" + (page().getActiveEditor() == null ? "" : page().getActiveEditor().getTitle()));
        parts.add("tab=" + tabs().filter(tab -> tab.getParent().getSelection() == tab).map(CTabItem::getText).collect(Collectors.joining(", ")));
        parts.add("row=" + table().map(table -> Arrays.stream(table.getSelection()).map(item -> item.getText()).collect(Collectors.joining(", "))).orElse(""));
        parts.add("readOnly=" + session().flatMap(DossierSession::hindrance).map(why -> why.sentence(java.util.Locale.ENGLISH)).orElse("no"));
        return String.join("\t", parts);
    }

    private static Optional<Shell> dialog() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != shell() && shell.isVisible() && !shell.getText().isEmpty()
                && buttons(shell).findAny().isPresent()).findFirst();
    }

    private static Stream<Button> buttons(Shell dialog) {
        return controls(dialog).filter(Button.class::isInstance).map(Button.class::cast);
    }

    private static String texts(Shell dialog) {
        return controls(dialog).map(one -> one instanceof Label label ? label.getText() : one instanceof Button button ? button.getText() : "")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" | ")).replace('\n', ' ');
    }

    private static String press(String text) {
        Button button = waitFor(() -> dialog().flatMap(shell -> buttons(shell).filter(one -> one.getText().replace("&", "").equals(text)).findFirst()));
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
        return "pressed";
    }

    private static Stream<Control> controls(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(Driver::controls)) : Stream.of(root);
    }
}
