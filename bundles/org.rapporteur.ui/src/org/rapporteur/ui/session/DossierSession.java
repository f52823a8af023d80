package org.rapporteur.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.swt.widgets.Display;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.access.RecordedCommand;
import org.rapporteur.model.provider.ModelItemProviderAdapterFactory;
import org.rapporteur.model.text.Told;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.OpenDossier;
import org.rapporteur.store.PendingSave;

/**
 * A dossier that is open in the window. All its editors change it through this one session, by commands that can be undone in any
 * of them. To be used by the thread of the window only.
 */
public final class DossierSession {

    private final OpenDossier open;
    private final Optional<Told> hindrance;
    private final Changes changes;
    private final Clock clock;
    private final Locale locale;
    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
            List.of(new ModelItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
    private final Steps steps = new Steps(this::changed);
    private final EditingDomain domain;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private volatile long version;
    private Optional<Typing> typing = Optional.empty();
    private boolean givenUp;

    /** What is typed in a field and is no change yet. */
    public interface Typing {
        /** Makes it a change, if it fits. */
        void commit();

        /** Takes it back. */
        void cancel();
    }

    /**
     * A session.
     *
     * @param opened the dossier, which the session closes, and what hinders changing it
     * @param clock tells the day for which things are shown
     * @param locale language of the window
     */
    public DossierSession(Opened opened, Clock clock, Locale locale) {
        open = opened.dossier();
        hindrance = opened.hindrance();
        changes = new Changes(open.dossier());
        this.clock = clock;
        this.locale = locale;
        domain = new AdapterFactoryEditingDomain(adapters, steps.stack(), open.resourceSet());
    }

    private void changed(Collection<?> objects) {
        version++;
        givenUp = false;
        tell(new Change(Change.Kind.CONTENT, objects));
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /** The dossier. */
    public Dossier dossier() {
        return open.dossier();
    }

    /** Its country records. Who loads one releases it when it is no longer shown. */
    public CountryRecords records() {
        return open.records();
    }

    /** Its folder. */
    public Path folder() {
        return open.folder();
    }

    /** The dossier as it is stored. */
    public OpenDossier open() {
        return open;
    }

    /** Tells every change of the dossier, whichever object of it changes. */
    public Changes changes() {
        return changes;
    }

    /** Language of the window. */
    public Locale locale() {
        return locale;
    }

    /** The day for which things are shown. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The editing domain; commands are to be executed by {@link #execute}. */
    public EditingDomain domain() {
        return domain;
    }

    /**
     * Grows with each change of the content, and when the dossier is closed; what was worked out for an earlier number may no longer
     * hold. Safe for any thread.
     */
    public long version() {
        return version;
    }

    /** An inquiry into the dossier as it is now, for the thread of the window. */
    public Inquiry inquiry() {
        return inquiry(records());
    }

    /**
     * An inquiry into the dossier as it is now, for a thread beside the window's.
     *
     * @param display the window's, in whose thread country records are asked for
     */
    public Inquiry inquiryBeside(Display display) {
        return inquiry(new WindowRecords(records(), display));
    }

    private Inquiry inquiry(CountryRecords asked) {
        return new Inquiry(dossier(), asked, today(), locale);
    }

    /** Whether the dossier can only be looked at. */
    public boolean isReadOnly() {
        return !open.isWritable();
    }

    /** Why the dossier can only be looked at, and what to do; empty when it can be changed. */
    public Optional<Told> hindrance() {
        return isReadOnly() ? hindrance : Optional.empty();
    }

    /**
     * Executes a command.
     *
     * @param label what undo and redo call it, in the language of the window
     * @param command the command
     * @return whether it was executed: not on a dossier that can only be looked at or {@link #isWriting() is being written}, nor when
     *         it cannot be, nor while another one is
     * @throws CancellationException when the command was stopped by the user, and took back what it had changed
     */
    public boolean execute(String label, Command command) {
        if (isReadOnly()) {
            command.dispose();
            return false;
        }
        return steps.make(label, command);
    }

    /**
     * Sets a feature, unless it has the value already.
     *
     * @param label what undo and redo call it
     * @param owner the object
     * @param feature the feature
     * @param value the value; null unsets it
     * @return whether something changed
     */
    public boolean set(String label, EObject owner, EStructuralFeature feature, Object value) {
        Object now = feature.isUnsettable() && !owner.eIsSet(feature) ? null : owner.eGet(feature);
        if (Objects.equals(now, value)) {
            return false;
        }
        return execute(label, SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }

    /**
     * Runs code that changes objects, as one step that can be undone.
     *
     * @param label what undo and redo call it
     * @param change the code; when it throws, what it has changed is taken back
     * @return whether it was run
     * @throws CancellationException when the user stopped it
     */
    public boolean edit(String label, Runnable change) {
        return execute(label, new RecordedCommand(label, changes, change));
    }

    /** What would be undone; empty when there is nothing. */
    public Optional<String> undoLabel() {
        return steps.undoLabel();
    }

    /** What would be redone; empty when there is nothing. */
    public Optional<String> redoLabel() {
        return steps.redoLabel();
    }

    /**
     * Says that something is being typed. It counts as something to save; saving makes it a change first, undoing takes it back.
     *
     * @param started what is typed
     */
    public void typing(Typing started) {
        boolean dirty = isDirty();
        typing = Optional.of(started);
        if (!dirty) {
            tell(new Change(Change.Kind.TYPING, List.of()));
        }
    }

    /**
     * Says that something is no longer being typed.
     *
     * @param ended what was typed
     */
    public void typed(Typing ended) {
        if (typing.filter(now -> now == ended).isPresent()) {
            typing = Optional.empty();
            tell(new Change(Change.Kind.TYPING, List.of()));
        }
    }

    /** Makes what is typed a change; what does not fit is taken back. */
    public void endTyping() {
        typing.ifPresent(Typing::commit);
        typing.ifPresent(Typing::cancel);
    }

    /** Takes back what is being typed, otherwise the last step, if there is one. */
    public void undo() {
        if (typing.isPresent()) {
            typing.ifPresent(Typing::cancel);
        } else {
            steps.undo();
        }
    }

    /** Does again what was undone last, if there is something. */
    public void redo() {
        steps.redo();
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return !givenUp && (steps.stack().isSaveNeeded() || typing.isPresent() || open.isDraft());
    }

    /** What is unsaved is not wanted: it counts no longer as something to save, unless there is another change before the dossier is left. */
    public void giveUp() {
        typing.ifPresent(Typing::cancel);
        givenUp = true;
        tell(new Change(Change.Kind.TYPING, List.of()));
    }

    /** Whether it is being written, or a step is being made, at this moment; then nothing else can be changed. */
    public boolean isWriting() {
        return steps.isBusy();
    }

    /**
     * Saves the dossier where it is.
     *
     * @param how the way of writing
     * @throws DossierException when it cannot be saved; the dossier on disk is the old one, and what is unsaved stays
     */
    public void save(Writing how) throws DossierException {
        write(how, open::beginSave);
    }

    /**
     * Stores the dossier at another place and goes on there; the one at the old place stays as it was last saved.
     *
     * @param folder a folder that does not exist yet or is empty
     * @param how the way of writing
     * @throws DossierException when it cannot be stored; the session stays where it is
     */
    public void saveAs(Path folder, Writing how) throws DossierException {
        write(how, () -> open.beginSaveAs(folder));
    }

    /** What has to be written can only be taken down by this thread. */
    private interface Beginning {
        PendingSave begin() throws DossierException;
    }

    private void write(Writing how, Beginning beginning) throws DossierException {
        if (isWriting()) {
            return; // it is on its way to the disk, and nothing can have changed
        }
        typing.ifPresent(Typing::commit);
        PendingSave save = beginning.begin();
        steps.setBusy(true);
        try {
            how.run(save::write);
        } finally {
            steps.setBusy(false);
        }
        save.end();
        steps.stack().saveIsDone();
        tell(new Change(Change.Kind.SAVED, List.of()));
    }

    /**
     * Adds somebody who is told of each change, in the thread of the window.
     *
     * @param listener who is told
     * @return what takes the listener away
     */
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Lets go of the dossier without saving. */
    void close() throws DossierException {
        version++; // what is still worked out means nothing now
        listeners.clear();
        changes.close();
        steps.stack().flush();
        adapters.dispose();
        open.close();
    }
}
