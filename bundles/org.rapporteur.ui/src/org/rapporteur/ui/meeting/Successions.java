package org.rapporteur.ui.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.Succession;
import org.rapporteur.ui.problem.Problems;

/** What the regions' plug-ins hand on from meeting to meeting. */
@Component(service = Successions.class)
public final class Successions {

    private final List<Succession> offered = new CopyOnWriteArrayList<>();
    private final Set<Succession> told = ConcurrentHashMap.newKeySet();

    /** A plug-in's has appeared; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(Succession succession) {
        offered.add(succession);
    }

    /** A plug-in's has gone; called by Declarative Services. */
    public void remove(Succession succession) {
        offered.remove(succession);
        told.remove(succession);
    }

    /**
     * What a meeting hands on. What a plug-in hands on that throws when it is asked is left out, and the plug-in is named to the user
     * once. In the thread of the window.
     *
     * @param meeting the earlier meeting
     */
    List<Succession.Heritage> of(Meeting meeting) {
        return offered.stream().flatMap(succession -> handed(succession, meeting)).toList();
    }

    /** Asks also for the words, which are asked for next. */
    private Stream<Succession.Heritage> handed(Succession succession, Meeting meeting) {
        try {
            List<Succession.Heritage> handed = List.copyOf(succession.of(meeting));
            handed.forEach(heritage -> heritage.words(Locale.getDefault()));
            return handed.stream();
        } catch (RuntimeException | LinkageError problem) {
            if (told.add(succession)) {
                String sentence = Texts.of(Successions.class, Locale.getDefault()).text("leftOut", succession.getClass().getName());
                Display.getCurrent().asyncExec(() -> Problems.inWindow().show(sentence, problem)); // when the wizard shows the others
            }
            return Stream.empty();
        }
    }
}
