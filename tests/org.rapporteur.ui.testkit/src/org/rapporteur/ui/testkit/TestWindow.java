package org.rapporteur.ui.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.register.NewDossier;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.ui.parts.DossierSaver;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.Pieces;

/**
 * The window under test. Its methods are called by the thread of the tests, which is not that of the window; work on widgets is done
 * inside {@link #get} and {@link #run}. Nothing sleeps a fixed time: {@link #await} waits for a condition.
 */
public final class TestWindow {

    private static final long PATIENCE = 60_000;

    /** Some things the window does only when it has nothing else to do, and each question is something to do. In nanoseconds. */
    private static final long PAUSE = 2_000_000;

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Waits until the window is there. */
    public TestWindow() {
        await("the window", () -> !display.isDisposed() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
                && page() != null);
        run(() -> {
            window().getShell().forceActive();
            display.setCursorLocation(display.getBounds().width - 1, display.getBounds().height - 1); // no tip stands in a picture
        });
    }

    /**
     * Works something out in the thread of the window, once everything is made that is shown in pieces; called in that thread, at once.
     *
     * @param work what to do; what it throws is thrown here
     */
    public <T> T get(Supplier<T> work) {
        if (Display.getCurrent() == display) {
            return work.get(); // nothing would be made while it is waited for
        }
        var result = new ArrayList<T>(1);
        var problem = new ArrayList<Throwable>(1);
        while (result.isEmpty() && problem.isEmpty()) {
            display.syncExec(() -> {
                try {
                    if (Pieces.of(display).isEmpty()) {
                        result.add(work.get());
                    }
                } catch (RuntimeException | Error thrown) {
                    problem.add(thrown);
                }
            });
        }
        if (!problem.isEmpty()) {
            if (problem.getFirst() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) problem.getFirst();
        }
        return result.getFirst();
    }

    /** Does something in the thread of the window. */
    public void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Does something in the thread of the window without waiting for its end, for instance what opens a dialog. */
    public void post(Runnable work) {
        display.asyncExec(work);
    }

    /**
     * Waits until something holds.
     *
     * @param what what is waited for, for the message
     * @param condition asked in the thread of the window, again and again
     * @throws AssertionError when it does not come to hold
     */
    public void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!get(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Waited in vain for " + what + ". Windows that are seen: " + get(this::seen));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Which windows are seen, and where the keyboard is. */
    private String seen() {
        return Stream.of(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList() + ", active " + display.getActiveShell()
                + ", keyboard in " + display.getFocusControl();
    }

    /** The platform's window. */
    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** The platform's page, with views and editors. */
    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** A service of the workbench. */
    public <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type);
    }

    /**
     * A copy of a shipped sample.
     *
     * @param name its folder below {@code samples}
     * @param folder an empty folder for the copy
     */
    public Path copyOfSample(String name, Path folder) {
        Path sample = Path.of(System.getProperty("rapporteur.samples"), name);
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return folder;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Opens a dossier as a user does.
     *
     * @param dossier its folder
     * @return the session
     */
    public DossierSession open(Path dossier) {
        var current = service(CurrentDossier.class);
        run(() -> service(org.rapporteur.ui.parts.DossierOpener.class).open(dossier));
        await("the dossier " + dossier, () -> current.session().filter(session -> isAt(session, dossier)).isPresent());
        // a dialog that is opened now would belong to that of the progress, and go with it
        await("the progress to be shown no longer", () -> Stream.of(display.getShells()).filter(Shell::isVisible).noneMatch(TestWindow::isProgress));
        return get(() -> current.session().orElseThrow());
    }

    /**
     * Makes an empty dossier with regions as their plug-ins start them, and opens it.
     *
     * @param folder its folder; must be missing or empty
     * @param regions the plug-ins
     * @return the session
     */
    public DossierSession newDossier(Path folder, RegionModule... regions) {
        try {
            service(DossierStore.class).create(folder, new NewDossier("test", "A dossier for tests", List.of(regions)).make()).close();
        } catch (DossierException problem) {
            throw new AssertionError(problem);
        }
        return open(folder);
    }

    /** Waits for a dossier, when it is not opened by {@link #open}. */
    public DossierSession session() {
        var current = service(CurrentDossier.class);
        await("a dossier", () -> current.session().isPresent());
        return get(() -> current.session().orElseThrow());
    }

    private static boolean isAt(DossierSession session, Path dossier) {
        try {
            return Files.isSameFile(session.folder(), dossier);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Saves the dossier as a user does, and waits for the end of it. */
    public void save() {
        run(() -> service(DossierSaver.class).save());
    }

    /** Waits for a dialog above the window. */
    public Shell dialog() {
        await("a dialog", () -> dialogs().findFirst().isPresent());
        return get(() -> dialogs().findFirst().orElseThrow());
    }

    private Stream<Shell> dialogs() {
        return Stream.of(display.getShells()).filter(shell -> shell.isVisible() && !shell.getText().isEmpty())
                .filter(shell -> shell != window().getShell())
                // on a slow machine the progress of work is shown as well
                .filter(shell -> !isProgress(shell));
    }

    private static boolean isProgress(Shell shell) {
        return shell.getData() instanceof ProgressMonitorDialog;
    }

    /** Closes all dialogs, all editors without saving, and the dossier. */
    public void close() {
        run(() -> {
            dialogs().toList().forEach(Shell::close);
            page().closeAllEditors(false);
            try {
                service(CurrentDossier.class).close();
            } catch (DossierException problem) {
                throw new AssertionError(problem);
            }
        });
    }

    /**
     * The controls of a kind in a part of the window, from top to bottom.
     *
     * @param root where to look
     * @param type the kind
     */
    public <T extends Control> List<T> all(Composite root, Class<T> type) {
        return get(() -> new Controls(root).all().filter(type::isInstance).map(type::cast).toList());
    }

    /**
     * Shows a tab of an editor or a view, as a click on it does.
     *
     * @param title what the tab says
     */
    public void tab(String title) {
        CTabItem tab = await("the tab " + title, () -> all(window().getShell(), CTabFolder.class).stream()
                .flatMap(folder -> get(() -> List.of(folder.getItems())).stream()).filter(item -> get(item::getText).equals(title)).findFirst());
        run(() -> {
            tab.getParent().setSelection(tab);
            var event = new Event();
            event.item = tab;
            tab.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    /**
     * Waits until something is there.
     *
     * @param what what is waited for, for the message
     * @param search looks for it, in the thread of the window
     */
    public <T> T await(String what, Supplier<Optional<T>> search) {
        await(what, () -> search.get().isPresent());
        return get(search).orElseThrow();
    }

    /**
     * Presses and releases a key, as on a keyboard.
     *
     * @param modifiers {@link SWT#MOD1} and the like, or 0
     * @param key a key code of {@link SWT}, or a character
     */
    public void press(int modifiers, int key) {
        List<Integer> held = IntStream.of(SWT.MOD1, SWT.MOD2, SWT.MOD3).filter(one -> (modifiers & one) != 0).boxed().toList();
        await("one of the windows to be active, to which keys go", this::isActive);
        run(() -> {
            held.forEach(one -> post(SWT.KeyDown, one));
            post(SWT.KeyDown, key);
            post(SWT.KeyUp, key);
            held.reversed().forEach(one -> post(SWT.KeyUp, one));
        });
        run(() -> {
            // what the keys do is done before this is
        });
    }

    /** The window manager may have made none active since the last dialog was closed; then the newest window asks for it. */
    private boolean isActive() {
        if (display.getActiveShell() == null) {
            Stream.of(display.getShells()).filter(Shell::isVisible).reduce((older, newer) -> newer).ifPresent(Shell::forceActive);
        }
        return display.getActiveShell() != null;
    }

    /** Presses and releases a key. */
    public void press(int key) {
        press(0, key);
    }

    private void post(int type, int key) {
        var event = new Event();
        event.type = type;
        event.keyCode = key;
        if ((key & SWT.KEYCODE_BIT) == 0 && (key & SWT.MODIFIER_MASK) == 0) {
            event.character = (char) key;
        }
        if (!display.post(event)) {
            throw new AssertionError("The key " + key + " cannot be pressed.");
        }
    }

    /**
     * Leaves a picture of the window among the results of the build.
     *
     * @param name name of the picture, without ending
     */
    public void picture(String name) {
        new Pictures(this).take(name);
    }

    /**
     * Leaves a picture of the window without its frame, which is painted for it and needs not wait for the display.
     *
     * @param name name of the picture, without ending
     * @return what it shows
     */
    public ImageData print(String name) {
        return new Pictures(this).print(name);
    }
}
