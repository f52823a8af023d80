package org.rapporteur.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.work.Progress;
import org.rapporteur.ui.problem.Problem;

/**
 * Long work for which a wizard waits, showing how far it is. The button Cancel, Escape and closing the window stop the work; the wizard
 * stays open and says so. For the window's thread.
 */
public final class LongWork {

    private final WizardPage page;
    private final Locale locale;
    private final String stopped;

    /**
     * @param page where the user waits; it tells what went wrong, or that the work was stopped
     * @param locale language of the window
     */
    public LongWork(WizardPage page, Locale locale) {
        this.page = page;
        this.locale = locale;
        stopped = Texts.of(LongWork.class, locale).text("stopped");
    }

    /**
     * Work that can be stopped.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it; when it is stopped or fails, everything is as it was.
         *
         * @param progress is told how far it is, and tells whether it is to stop
         * @throws CancellationException when it was stopped
         * @throws Exception when it cannot be done
         */
        T run(Progress progress) throws Exception;
    }

    /**
     * Works in the background.
     *
     * @param doing what is done, in words
     * @param work the work
     * @return what came of it; empty when it was stopped or cannot be done, which the page tells
     */
    public <T> Optional<T> inBackground(String doing, Work<T> work) {
        return run(doing, work, () -> tellStopped(page));
    }

    /**
     * Works in the window's thread, which alone may change a dossier, and which goes on answering meanwhile.
     *
     * @param doing what is done, in words
     * @param work the work
     * @return what came of it; empty when it was stopped or cannot be done, which the page tells
     */
    public <T> Optional<T> inWindow(String doing, Work<T> work) {
        var display = page.getControl().getDisplay();
        return inBackground(doing, progress -> display.syncCall(() -> work.run(new Answering(progress, display))));
    }

    /** Works in the background, for a page that is nothing without what comes of it: when it is stopped, the page before is shown again. */
    <T> Optional<T> forPage(String doing, Work<T> work) {
        forgetStopped((WizardPage) page.getPreviousPage());
        return run(doing, work, () -> {
            ((WizardWindow) page.getWizard().getContainer()).showBefore();
            tellStopped((WizardPage) page.getPreviousPage());
        });
    }

    private <T> Optional<T> run(String doing, Work<T> work, Runnable whenStopped) {
        forgetStopped(page);
        page.setErrorMessage(null);
        var result = new ArrayList<T>(1);
        try {
            page.getWizard().getContainer().run(true, true, monitor -> {
                try {
                    result.add(work.run(new Watched(monitor, doing)));
                } catch (Exception problem) {
                    if (problem instanceof CancellationException || monitor.isCanceled()) {
                        throw new InterruptedException();
                    }
                    throw new InvocationTargetException(problem);
                }
            });
        } catch (InvocationTargetException problem) {
            page.setErrorMessage(Problem.of(problem.getCause(), locale).sentence());
        } catch (InterruptedException byUser) {
            whenStopped.run();
        }
        return result.stream().findFirst();
    }

    private void tellStopped(WizardPage told) {
        told.setMessage(stopped, IMessageProvider.INFORMATION);
    }

    private void forgetStopped(WizardPage told) {
        if (stopped.equals(told.getMessage())) {
            told.setMessage(null); // its description is shown again
        }
    }
}
