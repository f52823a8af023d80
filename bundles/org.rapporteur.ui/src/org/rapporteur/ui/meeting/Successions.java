package org.rapporteur.ui.meeting;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.model.Meeting;
import org.rapporteur.ui.Succession;

/** What the regions' plug-ins hand on from meeting to meeting. */
@Component(service = Successions.class)
public final class Successions {

    private final List<Succession> offered = new CopyOnWriteArrayList<>();

    /** A plug-in's has appeared; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(Succession succession) {
        offered.add(succession);
    }

    /** A plug-in's has gone; called by Declarative Services. */
    public void remove(Succession succession) {
        offered.remove(succession);
    }

    /** What a meeting hands on. */
    List<Succession.Heritage> of(Meeting meeting) {
        return offered.stream().flatMap(succession -> succession.of(meeting).stream()).toList();
    }
}
