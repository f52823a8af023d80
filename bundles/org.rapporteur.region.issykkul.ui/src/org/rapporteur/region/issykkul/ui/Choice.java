package org.rapporteur.region.issykkul.ui;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.issykkul.Proposed;
import org.rapporteur.region.issykkul.model.IssykKulFactory;
import org.rapporteur.region.issykkul.model.IssykKulPackage.Literals;
import org.rapporteur.region.issykkul.model.Priority;
import org.rapporteur.ui.PageContext;

/** How the priorities of the next meeting are chosen: what is said of the choice, and the steps that make it. */
final class Choice {

    private final PageContext context;
    private final Texts texts;
    private final Words words;

    Choice(PageContext context) {
        this.context = context;
        texts = context.texts(Choice.class);
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

    String heading(Proposed proposed) {
        return text("priorities.identified", words.meetingAndDate(proposed.meeting()));
    }

    /** How many the next meeting takes, and which meeting that is. */
    String rule(Proposed proposed) {
        Meeting next = proposed.list().getNextMeeting();
        String meeting = next == null ? text("priorities.next.unknown") : words.meetingAndDate(next);
        return text("priorities.rule", meeting, proposed.list().getTakeFrom(), proposed.list().getTakeTo(), proposed.list().getPriorities().size());
    }

    /** Whether the choice fits. */
    String verdict(Proposed proposed) {
        int taken = proposed.taken();
        if (taken == 0) {
            return text("priorities.verdict.open");
        }
        return text(taken < proposed.list().getTakeFrom() ? "priorities.verdict.few" : taken > proposed.list().getTakeTo() ? "priorities.verdict.many"
                : "priorities.verdict.fits", taken, proposed.list().getTakeFrom(), proposed.list().getTakeTo());
    }

    String topics(Priority priority) {
        return words.list(priority.getTopics().stream().map(topic -> words.names().name(topic.getNames(), topic.getId())).toList());
    }

    String state(Priority priority) {
        return text("priorities.taken." + priority.getTaken().getLiteral());
    }

    String meeting(Meeting meeting) {
        return words.meetingAndDate(meeting);
    }

    void take(Priority priority, boolean taken) {
        context.session().set(text(taken ? "priorities.command.take" : "priorities.command.leave", title(priority)), priority,
                Literals.PRIORITY__TAKEN, taken ? Knowledge.YES : Knowledge.UNKNOWN);
    }

    /** Says of all that are not taken that the next meeting did not take them. */
    void refuseOthers(Proposed proposed) {
        context.session().edit(text("priorities.command.others"), () -> proposed.list().getPriorities().stream()
                .filter(priority -> priority.getTaken() == Knowledge.UNKNOWN).forEach(priority -> priority.setTaken(Knowledge.NO)));
    }

    /** Adds a priority to a list. */
    Optional<Priority> add(Proposed proposed) {
        Priority priority = IssykKulFactory.eINSTANCE.createPriority();
        priority.setId(UUID.randomUUID().toString());
        priority.setTitle(text("priorities.new"));
        boolean added = context.session().execute(text("priorities.command.add", words.meeting(proposed.meeting())),
                AddCommand.create(context.session().domain(), proposed.list(), Literals.PRIORITY_LIST__PRIORITIES, priority));
        return added ? Optional.of(priority) : Optional.empty();
    }

    void remove(Proposed proposed, Collection<Priority> priorities) {
        if (!priorities.isEmpty()) {
            context.session().execute(text("priorities.command.remove", words.list(priorities.stream().map(Choice::title).toList())),
                    RemoveCommand.create(context.session().domain(), proposed.list(), Literals.PRIORITY_LIST__PRIORITIES, priorities));
        }
    }

    /** Begins a list of priorities that a meeting proposed, for the one that follows it. */
    void begin(Meeting meeting) {
        var list = IssykKulFactory.eINSTANCE.createPriorityList();
        region().getMeetings().stream().filter(next -> next.getFollows() == meeting).findFirst().ifPresent(list::setNextMeeting);
        context.session().execute(text("priorities.command.begin", words.meeting(meeting)),
                AddCommand.create(context.session().domain(), meeting, ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, list));
    }

    private static String title(Priority priority) {
        return priority.getTitle() == null ? priority.getId() : priority.getTitle();
    }
}
