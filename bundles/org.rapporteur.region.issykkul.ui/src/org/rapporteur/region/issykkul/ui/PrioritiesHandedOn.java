package org.rapporteur.region.issykkul.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.issykkul.model.Priority;
import org.rapporteur.region.issykkul.model.PriorityList;
import org.rapporteur.ui.Succession;

/** The priorities that a meeting proposed are for the meeting that follows it, unless they are for another already. */
@Component
public final class PrioritiesHandedOn implements Succession {

    @Override
    public List<Heritage> of(Meeting meeting) {
        return meeting.getExtensions().stream().filter(PriorityList.class::isInstance).map(PriorityList.class::cast)
                .filter(list -> list.getNextMeeting() == null && !list.getPriorities().isEmpty()).<Heritage>map(Proposed::new).toList();
    }

    private record Proposed(PriorityList list) implements Heritage {

        @Override
        public String words(Locale locale) {
            return Texts.of(PrioritiesHandedOn.class, locale).text("priorities.handed",
                    list.getPriorities().stream().map(Priority::getTitle).collect(Collectors.joining("; ")));
        }

        @Override
        public void hand(Meeting next) {
            list.setNextMeeting(next);
        }
    }
}
