package org.rapporteur.region.caribbean.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.caribbean.FollowUp;
import org.rapporteur.region.caribbean.model.CaribbeanFactory;
import org.rapporteur.region.caribbean.model.CaribbeanPackage.Literals;
import org.rapporteur.region.caribbean.model.DrawnTopic;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.page.Card;

/** What is said of topics and the conclusions they are drawn from, and the steps that draw them. */
final class Drawn {

    private final PageContext context;
    private final Texts texts;
    private final Words words;

    Drawn(PageContext context) {
        this.context = context;
        texts = context.texts(Drawn.class);
        words = Words.in(context.session().locale());
    }

    PageContext context() {
        return context;
    }

    Region region() {
        return context.region();
    }

    boolean isWritable() {
        return !context.session().isReadOnly();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    String heading(FollowUp seminar) {
        return text("followUp.heading", seminar.meeting().getCity() == null ? words.meeting(seminar.meeting()) : seminar.meeting().getCity());
    }

    String title(Meeting meeting) {
        return words.meetingAndDate(meeting);
    }

    /** The card of the conclusions as a whole, from which topics come whose conclusions no source names. */
    Card.Content whole(Meeting earlier) {
        int count = earlier.getRecommendations().size();
        return new Card.Content(text("followUp.whole"), List.of(earlier.getOutcome() == null ? "" : earlier.getOutcome(),
                count == 0 ? text("followUp.notListed") : ""), count == 0);
    }

    Card.Content content(Recommendation recommendation) {
        return new Card.Content(recommendation.getNumber() == null ? text("followUp.conclusion") : text("followUp.numbered", recommendation.getNumber()),
                List.of(words.recommendation(recommendation)), false);
    }

    Card.Content content(DrawnTopic topic) {
        String from = topic.getFrom().isEmpty() ? text("followUp.from.whole") : text("followUp.from", topic.getFrom().size());
        return new Card.Content(topic.getTitle() == null ? topic.getId() : topic.getTitle(), List.of(from), false);
    }

    void link(DrawnTopic topic, Recommendation conclusion) {
        context.session().execute(text("followUp.command.link", content(topic).title()),
                AddCommand.create(context.session().domain(), topic, Literals.DRAWN_TOPIC__FROM, conclusion));
    }

    Optional<DrawnTopic> add(FollowUp seminar) {
        DrawnTopic topic = CaribbeanFactory.eINSTANCE.createDrawnTopic();
        topic.setId(UUID.randomUUID().toString());
        topic.setTitle(text("followUp.new"));
        boolean added = context.session().execute(text("followUp.command.add", words.meeting(seminar.meeting())),
                AddCommand.create(context.session().domain(), seminar.drawn(), Literals.FOLLOW_UP_SEMINAR__TOPICS, topic));
        return added ? Optional.of(topic) : Optional.empty();
    }

    void remove(FollowUp seminar, DrawnTopic topic) {
        context.session().execute(text("followUp.command.remove", content(topic).title()),
                RemoveCommand.create(context.session().domain(), seminar.drawn(), Literals.FOLLOW_UP_SEMINAR__TOPICS, topic));
    }

    /** Asks which meeting follows up another one, and notes it. */
    void begin(Shell shell) {
        var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(element -> title((Meeting) element)));
        dialog.setTitle(text("followUp.begin"));
        dialog.setMessage(text("followUp.begin.which"));
        dialog.setEmptyListMessage(text("followUp.begin.noMeeting"));
        dialog.setElements(region().getMeetings().stream().filter(meeting -> meeting.getFollows() != null).toArray());
        if (dialog.open() == Window.OK) {
            Stream.of(dialog.getResult()).map(Meeting.class::cast).forEach(this::begin);
        }
    }

    private void begin(Meeting meeting) {
        var seminar = CaribbeanFactory.eINSTANCE.createFollowUpSeminar();
        seminar.setEarlier(meeting.getFollows());
        context.session().execute(text("followUp.command.begin", words.meeting(meeting)),
                AddCommand.create(context.session().domain(), meeting, ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, seminar));
    }
}
