package org.rapporteur.ui.parts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.Draft;
import org.rapporteur.ui.problem.Problems;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.Opened;

/** Opens dossiers in the background, so that the window goes on answering, and shows them. In the thread of the window. */
@Component(service = DossierOpener.class)
public final class DossierOpener {

    private final CurrentDossier current;
    private final RecentDossiers recent;
    private final DossierSaver saver;
    private final Texts texts = Texts.of(DossierOpener.class, Locale.getDefault());

    /**
     * Made by Declarative Services.
     *
     * @param current shows the dossier
     * @param recent remembers it
     * @param saver saves the one before
     */
    @Activate
    public DossierOpener(@Reference CurrentDossier current, @Reference RecentDossiers recent, @Reference DossierSaver saver) {
        this.current = current;
        this.recent = recent;
        this.saver = saver;
    }

    /** Reads or makes a dossier, in the background. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads or makes it.
         *
         * @throws DossierException when it cannot be done
         */
        Opened read() throws DossierException;
    }

    /**
     * Opens a dossier in place of the one that is open, when the user agrees to leave that one.
     *
     * @param folder its folder
     */
    public void open(Path folder) {
        open(folder, () -> current.read(folder), problem -> cannotOpen(folder, problem));
    }

    /**
     * Opens a dossier in place of the one that is open, when the user agrees to leave that one.
     *
     * @param folder its folder
     * @param reading reads or makes it
     * @param otherwise what happens in the thread of the window when it cannot be done
     */
    public void open(Path folder, Reading reading, Consumer<DossierException> otherwise) {
        if (mayLeave()) {
            inBackground(folder, reading, otherwise);
        }
    }

    private void inBackground(Path folder, Reading reading, Consumer<DossierException> otherwise) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Job job = Job.create(texts.text("opening", folder), monitor -> {
            return read(reading, otherwise, display);
        });
        job.setUser(true);
        job.schedule();
    }

    /**
     * Asks whether unsaved changes are to be saved, whichever parts of the window are open: the platform asks for those that it sees
     * alone.
     *
     * @return whether the dossier may be left; not when the user wants to stay, or it could not be saved
     */
    public boolean mayLeave() {
        Optional<DossierSession> unsaved = current.session().filter(DossierSession::isDirty);
        return unsaved.isEmpty() || mayLeave(unsaved.get());
    }

    private boolean mayLeave(DossierSession unsaved) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(),
                texts.text("leave.title"), texts.text("leave.question", new DossierSaveable(unsaved).getName()), SWT.NONE,
                texts.text("leave.save"), texts.text("leave.giveUp"), IDialogConstants.CANCEL_LABEL);
        switch (answer) {
            case 0 -> saver.save();
            case 1 -> unsaved.giveUp();
            default -> {
                // stays
            }
        }
        return !unsaved.isDirty();
    }

    /** Closes the dossier that is open, when the user agrees. */
    public void close() {
        if (mayLeave()) {
            leave();
            recent.closed();
        }
    }

    private IStatus read(Reading reading, Consumer<DossierException> otherwise, Display display) {
        try {
            Opened opened = reading.read();
            if (display.isDisposed()) {
                giveUp(opened);
                return Status.CANCEL_STATUS;
            }
            display.asyncExec(() -> {
                if (hasWindow()) {
                    show(opened);
                } else {
                    giveUp(opened);
                }
            });
        } catch (DossierException problem) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (hasWindow()) {
                        otherwise.accept(problem);
                    }
                });
            }
        }
        return Status.OK_STATUS;
    }

    /** Whether somebody is there to be shown something: the window may have been closed while a dossier was read. */
    private static boolean hasWindow() {
        return PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing();
    }

    private static void giveUp(Opened opened) {
        try {
            opened.dossier().close();
        } catch (DossierException problem) {
            // the lock ends with the process, which is ending
        }
    }

    private void cannotOpen(Path folder, DossierException problem) {
        Problems.inWindow().show(texts.text("cannotOpen", folder.getFileName()), problem);
    }

    private void show(Opened opened) {
        Optional<Draft> draft = opened.dossier().foundDraft();
        Path folder = opened.dossier().folder();
        try {
            switch (draft.map(found -> new DraftQuestion(folder, found).ask()).orElse(DraftQuestion.Answer.NONE)) {
                case NONE -> showNow(opened);
                case DISCARD -> {
                    opened.dossier().discardDraft();
                    showNow(opened);
                }
                case GO_ON -> {
                    opened.dossier().close();
                    inBackground(folder, () -> current.readDraft(folder), problem -> cannotOpen(folder, problem));
                }
                case LATER -> opened.dossier().close();
            }
        } catch (DossierException problem) {
            cannotOpen(folder, problem);
        }
    }

    private void showNow(Opened opened) {
        leave();
        current.show(opened);
        current.session().ifPresent(session -> {
            recent.opened(session.folder());
            closeEditorsOfOthers(session);
        });
    }

    private void leave() {
        try {
            current.close();
        } catch (DossierException problem) {
            Problems.inWindow().show(texts.text("cannotClose"), problem);
        }
    }

    /** Editors that were open at the last start, of another dossier. */
    private static void closeEditorsOfOthers(DossierSession session) {
        for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            page.closeEditors(Arrays.stream(page.getEditorReferences()).filter(editor -> isOfAnother(editor, session))
                    .toArray(IEditorReference[]::new), false);
        }
    }

    private static boolean isOfAnother(IEditorReference editor, DossierSession session) {
        try {
            return editor.getEditorInput() instanceof DossierInput input && !input.isOf(session);
        } catch (PartInitException lost) {
            return true;
        }
    }
}
