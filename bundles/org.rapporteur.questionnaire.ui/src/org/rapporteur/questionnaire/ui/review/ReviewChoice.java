package org.rapporteur.questionnaire.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Section;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.questionnaire.progress.AnswerReview.Decision;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.choice.ChosenField;
import org.rapporteur.ui.look.Accessible;

/** Whose answers are looked at, and which of them. */
final class ReviewChoice {

    /** Which answers are shown. */
    private enum Filter {
        ALL, OPEN, CORRECTED, SENT_BACK
    }

    private final PageContext context;
    private final Texts texts;
    private final Words words;
    private final AnswerWords answerWords;
    private final ChosenField<Asked> which;
    private final Combo filter;
    private final Combo section;
    private List<Asked> offered = List.of();
    private List<Section> sections = List.of();

    /**
     * @param parent has a grid layout
     * @param context the dossier
     * @param answerWords names sections
     * @param chosen is told whose answers were chosen
     * @param filtered is told when others of them are to be shown
     */
    ReviewChoice(Composite parent, PageContext context, AnswerWords answerWords, Consumer<Asked> chosen, Runnable filtered) {
        this.context = context;
        this.answerWords = answerWords;
        texts = context.texts(ReviewChoice.class);
        words = Words.in(context.session().locale());
        var place = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 4).numColumns(6).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        context.toolkit().createLabel(place, texts.text("which"));
        which = new ChosenField<>(place, context.toolkit(), texts.text("which"), texts.text("which.title"), this::name, chosen);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(which.control());
        filter = combo(place, "filter", 130);
        Stream.of(Filter.values()).forEach(one -> filter.add(texts.text("filter." + one.name().toLowerCase(Locale.ROOT))));
        filter.select(0);
        filter.addListener(SWT.Selection, event -> filtered.run());
        section = combo(place, "section", 200);
        section.addListener(SWT.Selection, event -> filtered.run());
    }

    private Combo combo(Composite parent, String key, int width) {
        context.toolkit().createLabel(parent, texts.text(key));
        var combo = new Combo(parent, SWT.READ_ONLY);
        Accessible.name(combo, texts.text(key));
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Offers those who have answered. */
    void offer(List<Asked> found) {
        offered = found;
        which.offer(found);
    }

    private String name(Asked asked) {
        return texts.text("response", words.party(asked.party()), subject(asked), words.label(asked.digest().orElseThrow().getState()));
    }

    private static String subject(Asked asked) {
        return Optional.ofNullable(asked.round().getSubject()).filter(text -> !text.isBlank()).orElse(asked.round().getId());
    }

    /**
     * Shows whose answers are looked at now.
     *
     * @param asked one of those offered
     * @param other whether others were looked at before, whose sections were other ones
     */
    void show(Asked asked, boolean other) {
        which.show(Optional.of(asked));
        if (other) {
            sections = List.copyOf(asked.questionnaire().getSections());
            section.setItems(Stream.concat(Stream.of(texts.text("section.all")), sections.stream().map(answerWords::section)).toArray(String[]::new));
            section.select(0);
        }
    }

    /** The first of those offered of whom something holds. */
    Optional<Asked> find(Predicate<Asked> what) {
        return offered.stream().filter(what).findFirst();
    }

    /** Whether an answer is to be shown. */
    boolean lets(Answer answer, Decision decision) {
        Filter chosen = Filter.values()[Math.max(0, filter.getSelectionIndex())];
        return (section.getSelectionIndex() <= 0 || answer.getQuestion().eContainer() == sections.get(section.getSelectionIndex() - 1))
                && (chosen == Filter.ALL || decision.name().equals(chosen.name()));
    }
}
