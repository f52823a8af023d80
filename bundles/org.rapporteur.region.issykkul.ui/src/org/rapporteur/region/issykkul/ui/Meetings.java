package org.rapporteur.region.issykkul.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.command.AddCommand;
import org.rapporteur.model.Attestation;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.issykkul.Chain;
import org.rapporteur.region.issykkul.Chain.Link;
import org.rapporteur.region.issykkul.Proposed;
import org.rapporteur.region.issykkul.model.Priority;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.page.Card;

/** What the chain says of its meetings, and how one of which only the number is known gets its place. */
final class Meetings {

    private final PageContext context;
    private final Texts texts;
    private final Words words;

    Meetings(PageContext context) {
        this.context = context;
        texts = context.texts(Meetings.class);
        words = Words.in(context.session().locale());
    }

    PageContext context() {
        return context;
    }

    Region region() {
        return context.region();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    boolean isFirst(Link link) {
        return Chain.of(region()).indexOf(link) == 0;
    }

    Card.Content content(Link link) {
        return switch (link) {
            case Link.Known known -> new Card.Content(title(known.meeting()), lines(known.meeting()),
                    !known.isDescribed() || known.meeting().getStatus() == MeetingStatus.PLANNED);
            case Link.Missing gap -> new Card.Content(numbers(gap), List.of(text("chain.missing.card")), true);
        };
    }

    /** What lacks, as a sentence. */
    String missing(Link link) {
        return link instanceof Link.Missing gap ? text("chain.missing", gap.from() == gap.to() ? 1 : 2, gap.from(), gap.to()) : "";
    }

    private String numbers(Link.Missing gap) {
        return gap.from() == gap.to() ? text("chain.number", gap.from()) : text("chain.numbers", gap.from(), gap.to());
    }

    private String title(Meeting meeting) {
        return meeting.getOrdinal() == null ? words.meeting(meeting) : text("chain.title.numbered", meeting.getOrdinal(), words.meeting(meeting));
    }

    private List<String> lines(Meeting meeting) {
        var lines = new ArrayList<String>();
        String when = words.date(meeting.getWhen());
        String where = meeting.getCity() == null ? "" : meeting.getCity();
        lines.add(when.isEmpty() || where.isEmpty() ? when + where : text("chain.whenWhere", when, where));
        lines.add(words.label(meeting.getStatus()));
        if (meeting.getAttestation() != Attestation.DESCRIBED) {
            lines.add(text("chain.attestation." + meeting.getAttestation().getLiteral()));
        }
        for (Proposed proposed : Proposed.in(region())) {
            if (proposed.meeting() == meeting) {
                lines.add(text("chain.proposes", proposed.list().getPriorities().size()));
            }
            if (proposed.list().getNextMeeting() == meeting) {
                lines.add(takes(proposed));
            }
        }
        return lines;
    }

    private String takes(Proposed proposed) {
        List<String> taken = proposed.list().getPriorities().stream().filter(priority -> priority.getTaken() == Knowledge.YES)
                .map(Priority::getTitle).toList();
        return taken.isEmpty() ? text("chain.takes", proposed.list().getTakeFrom(), proposed.list().getTakeTo(), proposed.list().getPriorities().size())
                : text("chain.taken", taken);
    }

    /**
     * Adds a meeting of which the sources tell no more than that it was.
     *
     * @param number its number
     * @return the meeting; empty when the dossier can only be looked at
     */
    Optional<Meeting> addPlaceholder(int number) {
        Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setId(free(region().getId() + "-" + number));
        meeting.setOrdinal(number);
        meeting.setAttestation(Attestation.IMPLIED);
        region().getSeries().stream().findFirst().ifPresent(meeting::setSeries);
        boolean added = context.session().execute(text("chain.command.add", number), AddCommand.create(context.session().domain(), region(),
                ModelPackage.Literals.REGION__MEETINGS, meeting));
        return added ? Optional.of(meeting) : Optional.empty();
    }

    private String free(String wish) {
        Set<String> taken = context.session().dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream()).map(Meeting::getId)
                .collect(Collectors.toSet());
        String id = wish;
        for (int again = 2; taken.contains(id); again++) {
            id = wish + "-" + again;
        }
        return id;
    }
}
