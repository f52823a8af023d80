package org.rapporteur.ui.wizard;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;

/**
 * A page that shows what is read, in the background, as soon as the page is seen. When that is stopped, the page before is shown again.
 *
 * @param <T> what is read
 */
public abstract class ReadingPage<T> extends WizardPage {

    private final Locale locale;
    private final String doing;
    private Optional<T> read = Optional.empty();

    /**
     * A page that is not complete before something was read.
     *
     * @param name its name
     * @param title its title
     * @param description what it is for
     * @param doing what is said while it is read
     * @param locale language of the window
     */
    protected ReadingPage(String name, String title, String description, String doing, Locale locale) {
        super(name);
        this.doing = doing;
        this.locale = locale;
        setTitle(title);
        setDescription(description);
        setPageComplete(false);
    }

    /** What is to be read, as the pages before say now. Asked in the thread of the window; what it gives is run in the background. */
    protected abstract LongWork.Work<T> reading();

    /**
     * Shows what was read.
     *
     * @param shown what was read; empty as long as it is not known
     */
    protected abstract void show(Optional<T> shown);

    /** Whether what was read before still holds, so that it is not read again when the page is seen again. */
    protected boolean isCurrent() {
        return false;
    }

    /** What was read; empty as long as it is not known. */
    public final Optional<T> read() {
        return read;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !isCurrent()) {
            put(Optional.empty());
            getShell().getDisplay().asyncExec(this::begin); // the wizard shows the page first
        }
    }

    private void begin() {
        if (!getControl().isDisposed()) {
            new LongWork(this, locale).forPage(doing, reading()).map(Optional::of).ifPresent(this::put);
        }
    }

    private void put(Optional<T> now) {
        read = now;
        show(now);
    }
}
