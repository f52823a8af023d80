package org.rapporteur.questionnaire.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.form.Reply;

/** What an answer is to say: words, a number, a date, or choices, as the question wants it. */
final class Correction implements ReasonDialog.Above {

    private final Answer answer;
    private final AnswerWords words;
    private final Texts texts;
    private final List<Button> choices = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private Text field;
    private Optional<Reply> reply = Optional.empty();
    private Consumer<Optional<String>> changed = wrong -> {
    };

    Correction(Answer answer, AnswerWords words, Texts texts) {
        this.answer = answer;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public void create(Composite area, Consumer<Optional<String>> told) {
        changed = told;
        Question question = answer.getQuestion();
        var label = new Label(area, SWT.WRAP);
        label.setText(words.question(question));
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(label);
        switch (question.getKind()) {
            case YES_NO -> {
                choice(area, SWT.RADIO, "yes", texts.text("answer.yes"), "yes".equals(answer.getText()));
                choice(area, SWT.RADIO, "no", texts.text("answer.no"), "no".equals(answer.getText()));
            }
            case ONE_OF -> question.getChoices().forEach(one -> choice(area, SWT.RADIO, one));
            case SEVERAL_OF -> question.getChoices().forEach(one -> choice(area, SWT.CHECK, one));
            default -> text(area, question.getKind() == QuestionKind.TEXT);
        }
        reply = read();
    }

    private void choice(Composite area, int style, Choice one) {
        choice(area, style, one.getId(), words.choice(one), answer.getChoices().contains(one));
    }

    private void choice(Composite area, int style, String id, String label, boolean taken) {
        var button = new Button(area, style);
        button.setText(label);
        button.setSelection(taken);
        button.addListener(SWT.Selection, event -> changed());
        choices.add(button);
        ids.add(id);
    }

    private void text(Composite area, boolean several) {
        field = new Text(area, several ? SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL : SWT.SINGLE | SWT.BORDER);
        field.setText(Optional.ofNullable(answer.getText()).orElse(""));
        field.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, several).hint(460, several ? 6 * field.getLineHeight() : SWT.DEFAULT).applyTo(field);
    }

    private void changed() {
        reply = read();
        String kind = field == null ? "choice" : answer.getQuestion().getKind().name().toLowerCase(Locale.ROOT);
        changed.accept(reply.isEmpty() ? Optional.of(texts.text("edit.wrong." + kind)) : Optional.empty());
    }

    /** What is entered; empty when it is no answer to the question. */
    private Optional<Reply> read() {
        if (field == null) {
            List<String> picked = IntStream.range(0, ids.size()).filter(i -> choices.get(i).getSelection()).mapToObj(ids::get).toList();
            return picked.isEmpty() ? Optional.empty() : Optional.of(new Reply.Picked(picked));
        }
        String text = field.getText().strip();
        boolean fits = switch (answer.getQuestion().getKind()) {
            case NUMBER -> text.matches("-?[0-9]+(\\.[0-9]+)?");
            case DATE -> isDate(text);
            default -> !text.isEmpty();
        };
        return fits ? Optional.of(new Reply.Words(text)) : Optional.empty();
    }

    private static boolean isDate(String text) {
        try {
            return !text.isEmpty() && SourceDate.parse(text) != null;
        } catch (EdtfException none) {
            return false;
        }
    }

    @Override
    public boolean isComplete() {
        return reply.isPresent();
    }

    /** What the answer is to say, once the dialog was ended with OK. */
    Reply reply() {
        return reply.orElseThrow();
    }
}
