package org.rapporteur.ui.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.FileChoice.Wanted;

/** Answers in the place of the system's dialogs which files are meant, until it is closed. Pages and wizards opened meanwhile ask it. */
public final class TestChoice implements AutoCloseable {

    private final List<Wanted> asked = new CopyOnWriteArrayList<>();
    private final ServiceRegistration<FileChoice> registration;

    private TestChoice(List<Path> answer) {
        FileChoice choice = (shell, wanted) -> {
            asked.add(wanted);
            return answer;
        };
        registration = FrameworkUtil.getBundle(FileChoice.class).getBundleContext().registerService(FileChoice.class, choice,
                new java.util.Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
    }

    /**
     * Answers from now on.
     *
     * @param files what is meant; none: the user thinks better of it
     */
    public static TestChoice of(Path... files) {
        return new TestChoice(List.of(files));
    }

    /** What was asked for, in this order. */
    public List<Wanted> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
