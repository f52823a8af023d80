package org.rapporteur.questionnaire.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.model.Answer;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.questionnaire.progress.AnswerReview;
import org.rapporteur.questionnaire.progress.AnswerReview.Decision;
import org.rapporteur.report.tree.Block;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.parts.Clip;
import org.rapporteur.ui.session.Background;
import org.rapporteur.ui.session.Pieces;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.ModelTable.Definition;
import org.rapporteur.ui.table.Rows;

/** The answers of one country to one round: which are still to be decided on, and what was decided on the others. */
final class Review implements PageControl {

    private final PageContext context;
    private final Texts texts;
    private final Words words;
    private final AnswerWords answerWords;
    private final ReviewChoice choice;
    private final Label sum;
    private final ModelTable<Answer> table;
    private final Paper whole;
    private final List<Button> deciding = new ArrayList<>();
    private final Button edit;
    private final Button follow;
    private final Background<List<Asked>> looking;
    private final Composite page;
    private Optional<Reviewed> reviewed = Optional.empty();
    private Optional<AnswerReview> review = Optional.empty();
    /** What is shown of the rows is shown once, when all are there. */
    private boolean filling = true;

    Review(Composite parent, PageContext context) {
        this.context = context;
        texts = context.texts(Review.class);
        words = Words.in(context.session().locale());
        answerWords = new AnswerWords(words.names(), texts);
        page = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        choice = new ReviewChoice(page, context, answerWords, this::hold, this::fill);
        var bar = context.toolkit().createComposite(page);
        var layout = new RowLayout();
        layout.marginLeft = 10;
        layout.spacing = 6;
        layout.center = true;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        deciding.add(button(bar, "accept", () -> accept(selected())));
        edit = button(bar, "edit", this::edit);
        deciding.add(button(bar, "sendBack", this::sendBack));
        Button rest = button(bar, "acceptRest", () -> accept(answers().stream()
                .filter(answer -> on(answer) == Decision.OPEN).toList()));
        rest.setEnabled(!context.session().isReadOnly());
        button(bar, "copy", this::copy);
        follow = button(bar, "follow", this::follow);
        sum = context.toolkit().createLabel(page, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).hint(320, SWT.DEFAULT).applyTo(sum);
        var sash = new SashForm(page, SWT.VERTICAL);
        context.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var above = context.toolkit().createComposite(sash);
        above.setLayout(new FillLayout());
        whole = new Paper(sash, texts.text("whole"), false, context.session().locale());
        table = new ModelTable<>(above, new Subject(context), Answer.class, Definition.page("questionnaire.answers", texts.text("title"),
                Rows.fixed(this::shown), columns(), rows -> showSelected()));
        sash.setWeights(66, 34);
        looking = new Background<>(page, context.session(), texts.text("looking"), this::look, this::offer);
        page.addListener(SWT.Dispose, event -> reviewed.ifPresent(Reviewed::release));
        tell();
        looking.start();
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = context.toolkit().createButton(parent, texts.text(key), SWT.PUSH);
        button.setToolTipText(texts.text(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private List<Column<Answer>> columns() {
        return List.of(
                Column.computed("number", texts.text("number"), 60, answer -> AnswerWords.number(answer.getQuestion())),
                Column.computed("question", texts.text("question"), 250, answer -> answerWords.question(answer.getQuestion())),
                Column.computed("about", texts.text("about"), 150, answerWords::about),
                Column.computed("answer", texts.text("answer"), 280, answerWords::said),
                Column.computed("decision", texts.text("decision"), 110, answer -> texts.text("decision." + on(answer).name().toLowerCase(Locale.ROOT))),
                Column.computed("reason", texts.text("reason"), 200, answer -> review.flatMap(one -> one.reason(answer)).orElse("")));
    }

    private List<Asked> look(Inquiry inquiry) {
        return inquiry.dossier().getQuestionnaires().stream().filter(one -> one.getRegion() == context.region() || one.getRegion() == null).toList()
                .reversed().stream().flatMap(one -> one.getRounds().reversed().stream()).flatMap(round -> Asked.in(round, inquiry).stream())
                .filter(asked -> asked.digest().filter(digest -> digest.getState() != ResponseState.AWAITED && digest.getAnswered() > 0).isPresent()).toList();
    }

    private void offer(List<Asked> found) {
        choice.offer(found);
        choice.find(this::isHeld).ifPresentOrElse(held -> choice.show(held, false), () -> choice
                .find(asked -> asked.digest().orElseThrow().getState() == ResponseState.RECEIVED).or(() -> choice.find(asked -> true))
                .ifPresentOrElse(this::holdSoon, this::letGo));
    }

    private boolean isHeld(Asked asked) {
        return reviewed.filter(one -> one.round() == asked.round() && one.country().equals(asked.party().getId())).isPresent();
    }

    /** Reading the record takes as long as showing it, and the window answers in between. */
    private void holdSoon(Asked asked) {
        Pieces pieces = Pieces.of(page.getDisplay());
        pieces.add(page, () -> {
            if (choice.find(this::isHeld).isEmpty()) { // else another was chosen meanwhile
                take(asked);
                pieces.add(page, this::fill);
            }
        });
    }

    private void hold(Asked asked) {
        take(asked);
        fill();
    }

    private void take(Asked asked) {
        boolean other = !isHeld(asked);
        choice.show(asked, other);
        if (other) {
            var next = new Reviewed(context.session(), asked.round(), asked.party().getId());
            next.hold();
            reviewed.ifPresent(Reviewed::release);
            reviewed = Optional.of(next);
        }
    }

    /** Nobody has answered, or no longer. */
    private void letGo() {
        reviewed.ifPresent(Reviewed::release);
        reviewed = Optional.empty();
        fill();
    }

    private Decision on(Answer answer) {
        return review.map(one -> one.on(answer)).orElse(Decision.OPEN);
    }

    private List<Answer> shown() {
        return answers().stream().filter(answer -> choice.lets(answer, on(answer))).toList();
    }

    private List<Answer> answers() {
        return review.map(AnswerReview::answers).orElse(List.of());
    }

    private List<Answer> selected() {
        return table.selected();
    }

    private void fill() {
        filling = true;
        review = reviewed.flatMap(Reviewed::review);
        table.refresh();
        table.selectFirst();
        tell();
    }

    /** The rows are there. */
    private void tell() {
        filling = false;
        showSum();
        showSelected();
    }

    private void showSum() {
        Map<Decision, Long> counts = answers().stream().collect(Collectors.groupingBy(this::on, Collectors.counting()));
        sum.setText(reviewed.isEmpty() ? texts.text(choice.find(asked -> true).isEmpty() ? "none" : "choose") : texts.text("sum", answers().size(),
                count(counts, Decision.OPEN), count(counts, Decision.ACCEPTED), count(counts, Decision.CORRECTED), count(counts, Decision.SENT_BACK)));
        sum.requestLayout();
    }

    private static long count(Map<Decision, Long> counts, Decision decision) {
        return counts.getOrDefault(decision, 0L);
    }

    private void showSelected() {
        if (filling) {
            return;
        }
        boolean writable = !context.session().isReadOnly();
        deciding.forEach(button -> button.setEnabled(writable && !selected().isEmpty()));
        edit.setEnabled(writable && selected().size() == 1 && selected().getFirst().getQuestion().getKind() != QuestionKind.TABLE);
        follow.setEnabled(selected().size() == 1 && selected().getFirst().getRecommendation() != null);
        whole.show(selected().stream().findFirst().map(answer -> answerWords.whole(answer, review)).orElseGet(() -> List.of(Block.text(texts.text("select")))));
    }

    private void accept(List<Answer> answers) {
        if (!answers.isEmpty()) {
            reviewed.ifPresent(one -> one.decide(texts.text("step.accept", answers.size(), country()), review -> answers.forEach(review::accept)));
            next(answers.getLast());
        }
    }

    /** Goes on to the next answer that is still to be decided on. */
    private void next(Answer after) {
        List<Answer> all = shown();
        all.stream().skip(all.indexOf(after) + 1L).filter(answer -> on(answer) == Decision.OPEN).findFirst().ifPresent(table::reveal);
    }

    private void edit() {
        Answer answer = selected().getFirst();
        var correction = new Correction(answer, answerWords, texts);
        var dialog = new ReasonDialog(edit.getShell(), texts, "edit.title", "edit.ask", Optional.of(correction));
        if (dialog.open() == Window.OK) {
            String said = answerWords.said(answer);
            reviewed.ifPresent(one -> one.decide(texts.text("step.correct", country()), review -> review.correct(answer, said, correction.reply(), dialog.reason())));
        }
    }

    private void sendBack() {
        List<Answer> answers = selected();
        var dialog = new ReasonDialog(sum.getShell(), texts, "sendBack.title", "sendBack.ask", Optional.empty());
        if (dialog.open() == Window.OK) {
            reviewed.ifPresent(one -> one.decide(texts.text("step.sendBack", answers.size(), country()),
                    review -> answers.forEach(answer -> review.sendBack(answer, dialog.reason()))));
        }
    }

    private String country() {
        return reviewed.flatMap(Reviewed::record).map(record -> words.party(record.getParty())).orElse("");
    }

    /** Puts what was sent back on the clipboard, for a letter. */
    private void copy() {
        String list = answers().stream().filter(answer -> on(answer) == Decision.SENT_BACK)
                .map(answer -> answerWords.line(answer, review)).collect(Collectors.joining("\n"));
        Clip.copy(sum.getDisplay(), list);
    }

    /** Shows what the government, agencies and analysts reported on the recommendation, side by side. */
    private void follow() {
        Answer answer = selected().getFirst();
        reviewed.flatMap(Reviewed::record).ifPresent(record -> context.opener().open(record.getImplementations().stream()
                .filter(one -> one.getRecommendation() == answer.getRecommendation()).findFirst().<EObject>map(Implementation.class::cast).orElse(record)));
    }

    @Override
    public void refresh() {
        fill();
        looking.start();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return object instanceof Response response && choice.find(asked -> asked.round() == response.getRound()
                && asked.party() == ((CountryRecord) response.eContainer()).getParty()).map(asked -> {
                    hold(asked);
                    return true;
                }).orElse(false);
    }
}
