package org.rapporteur.model.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.rapporteur.model.Dossier;

/**
 * Tells about every change of a dossier, whichever object of it changes. One for each open dossier; all who show the dossier listen
 * to it. That country records are loaded and let go of is no change. Listeners are called in the thread that changes the dossier, one
 * after the other in the order in which they came.
 */
public final class Changes implements AutoCloseable {

    private final Dossier dossier;
    private final List<Consumer<Notification>> listeners = new CopyOnWriteArrayList<>();
    private final Watching watching = new Watching();

    /**
     * Begins to watch a dossier.
     *
     * @param dossier the dossier
     */
    public Changes(Dossier dossier) {
        this.dossier = dossier;
        dossier.eAdapters().add(watching);
    }

    /**
     * Listens to changes.
     *
     * @param listener is told each change, as EMF tells it
     * @return ends it
     */
    public Runnable listen(Consumer<Notification> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
        dossier.eAdapters().remove(watching);
    }

    private static boolean isChange(Notification notification) {
        boolean lettingGo = notification.getEventType() == Notification.SET && notification.getNewValue() instanceof EObject proxy
                && proxy.eIsProxy() && notification.getOldValue() instanceof EObject && notification.getPosition() >= 0;
        return !notification.isTouch() && notification.getEventType() != Notification.RESOLVE
                && notification.getEventType() != Notification.REMOVING_ADAPTER && !lettingGo;
    }

    /** Follows what is contained, without loading anything. */
    private final class Watching extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (isChange(notification)) {
                listeners.forEach(listener -> listener.accept(notification));
            }
        }

        /** A record that is loaded stands in the place of one that could not be watched. */
        @Override
        protected void handleContainment(Notification notification) {
            if (notification.getEventType() == Notification.RESOLVE) {
                addAdapter((Notifier) notification.getNewValue());
            } else {
                super.handleContainment(notification);
            }
        }

        @Override
        protected void addAdapter(Notifier notifier) {
            if (!(notifier instanceof EObject object) || !object.eIsProxy()) {
                super.addAdapter(notifier);
            }
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
