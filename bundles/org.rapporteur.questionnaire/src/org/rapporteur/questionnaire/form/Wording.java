package org.rapporteur.questionnaire.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.model.Choice;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Text;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.form.Field.Option;

/** The words of a form in one language. */
record Wording(Locale locale, Texts texts, Names names, Labels labels, DatePrinter dates) {

    static Wording in(Locale locale) {
        return new Wording(locale, Texts.of(Wording.class, locale), new Names(locale), Labels.in(locale), DatePrinter.of(locale));
    }

    /** The text of several translations; the one given where there is none. */
    String text(Collection<Text> translations, String otherwise) {
        return names.text(translations).map(Text::getText).orElse(otherwise);
    }

    String date(SourceDate date) {
        return date == null ? "" : date.print(dates);
    }

    /** The choices of a question, whose labels differ: by a label alone a choice is known in a list of a workbook. */
    List<Option> options(Question question) {
        if (question.getKind() == QuestionKind.YES_NO) {
            return List.of(new Option("yes", texts.text("yes")), new Option("no", texts.text("no")));
        }
        Set<String> taken = new HashSet<>();
        List<Option> options = new ArrayList<>();
        for (Choice choice : question.getChoices()) {
            String label = Optional.of(text(choice.getTexts(), "").strip()).filter(words -> !words.isEmpty()).orElse(choice.getId());
            options.add(new Option(choice.getId(), taken.add(label) ? label : label + " (" + choice.getId() + ")"));
        }
        return options;
    }
}
