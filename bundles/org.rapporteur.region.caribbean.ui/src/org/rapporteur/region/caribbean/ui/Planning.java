package org.rapporteur.region.caribbean.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.caribbean.Attached;
import org.rapporteur.region.caribbean.model.CaribbeanFactory;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.page.Card;

/** What is said of seminars and the sessions attached to them, and how one is attached. */
final class Planning {

    private final PageContext context;
    private final Texts texts;
    private final Words words;

    Planning(PageContext context) {
        this.context = context;
        texts = context.texts(Planning.class);
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

    Card.Content content(Meeting meeting) {
        var lines = new ArrayList<String>();
        lines.add(words.label(meeting.getKind()));
        lines.add(words.date(meeting.getWhen()));
        if (meeting.getDays() != null) {
            lines.add(text("sessions.days", meeting.getDays()));
        }
        List<String> organisers = meeting.getOrganisers().stream().map(organiser -> words.party(organiser.getParty())).toList();
        lines.add(organisers.isEmpty() ? text("sessions.organisers.none") : text("sessions.organisers", words.list(organisers)));
        lines.addAll(meeting.getPurposes());
        return new Card.Content(words.meeting(meeting), lines, false);
    }

    /** Asks for a session and notes that it is attached to the meeting it is a part of, or follows. */
    void attach(Shell shell) {
        List<Meeting> attached = Attached.among(region().getMeetings()).stream().map(Attached::meeting).toList();
        var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(element -> words.meetingAndDate((Meeting) element)));
        dialog.setTitle(text("sessions.attach"));
        dialog.setMessage(text("sessions.attach.which"));
        dialog.setEmptyListMessage(text("sessions.attach.noMeeting"));
        dialog.setElements(region().getMeetings().stream().filter(meeting -> !attached.contains(meeting)
                && (meeting.getPartOf() != null || meeting.getFollows() != null || meeting.getKind() == MeetingKind.PLANNING_SESSION)).toArray());
        if (dialog.open() == Window.OK) {
            Stream.of(dialog.getResult()).map(Meeting.class::cast).forEach(this::attach);
        }
    }

    private void attach(Meeting meeting) {
        var session = CaribbeanFactory.eINSTANCE.createAttachedSession();
        session.setSeminar(seminar(meeting));
        context.session().execute(text("sessions.command.attach", words.meeting(meeting)),
                AddCommand.create(context.session().domain(), meeting, ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, session));
    }

    private Meeting seminar(Meeting session) {
        return Stream.of(session.getPartOf(), session.getFollows()).filter(meeting -> meeting != null).findFirst()
                .orElseGet(() -> region().getMeetings().stream().filter(meeting -> meeting != session).findFirst().orElse(session));
    }
}
