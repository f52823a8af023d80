package org.rapporteur.region.remittances.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.remittances.model.RemittancesConference;
import org.rapporteur.region.remittances.model.RemittancesFactory;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.page.EmptyPlace;

/** The conference whose aims, participants, research and measures the pages show: the last one that has any. */
final class Conferences {

    private final PageContext context;
    private final Texts texts;
    private final Words words;

    Conferences(PageContext context) {
        this.context = context;
        texts = context.texts(Conferences.class);
        words = Words.in(context.session().locale());
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Optional<RemittancesConference> conference() {
        return context.region().getMeetings().stream().flatMap(meeting -> Extensions.of(meeting, RemittancesConference.class))
                .reduce((one, later) -> later);
    }

    /** Which meeting it is, in a sentence. */
    String summary(String key, Object... counts) {
        return conference().map(one -> text(key, Stream.concat(Stream.of(words.meetingAndDate((Meeting) one.eContainer())), Stream.of(counts)).toArray()))
                .orElse("");
    }

    /** What stands on a page while no conference has aims or measures. */
    Composite empty(Composite parent) {
        Composite place = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(place);
        new EmptyPlace(place, context.toolkit(), text("conference.none"), text("conference.begin"), !context.session().isReadOnly(),
                () -> begin(parent.getShell()));
        return place;
    }

    private void begin(Shell shell) {
        var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(element -> words.meetingAndDate((Meeting) element)));
        dialog.setTitle(text("conference.begin"));
        dialog.setMessage(text("conference.begin.which"));
        dialog.setEmptyListMessage(text("conference.begin.noMeeting"));
        dialog.setElements(context.region().getMeetings().toArray());
        if (dialog.open() == Window.OK) {
            Stream.of(dialog.getResult()).map(Meeting.class::cast).forEach(meeting -> context.session().execute(
                    text("conference.command.begin", words.meeting(meeting)), AddCommand.create(context.session().domain(), meeting,
                            ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, RemittancesFactory.eINSTANCE.createRemittancesConference())));
        }
    }
}
