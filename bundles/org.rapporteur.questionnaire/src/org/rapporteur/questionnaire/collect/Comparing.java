package org.rapporteur.questionnaire.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.model.QuestionKind;
import org.rapporteur.questionnaire.collect.Difference.Kind;
import org.rapporteur.questionnaire.collect.Found.Blank;
import org.rapporteur.questionnaire.collect.Found.Given;
import org.rapporteur.questionnaire.collect.Found.Gone;
import org.rapporteur.questionnaire.collect.Found.Refused;
import org.rapporteur.questionnaire.form.Earlier;
import org.rapporteur.questionnaire.form.Earlier.Origin;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.form.Reply;

/** Compares what a file says with what the dossier has, question by question. */
final class Comparing {

    /** An answer that another file of the same run gives. */
    record Other(String file, Reply reply) {
    }

    private final FormFile file;
    private final Form form;
    private final boolean replace;
    private final Map<FieldKey, Other> others;
    private final FormWords words;
    private final AnswerReader reader;

    /**
     * @param form the form, or the part of it, as it would be sent now
     * @param replace whether an answer takes the place of another one to the same round
     * @param words the words of its language
     * @param others answers of the files before; those of this one are added
     * @param names names of marks, kept from file to file
     */
    Comparing(FormFile file, Form form, FormWords words, boolean replace, Map<FieldKey, Other> others, Map<Mark, String> names) {
        this.file = file;
        this.form = form;
        this.replace = replace;
        this.others = others;
        this.words = words;
        reader = new AnswerReader(file.content(), words, names);
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        form.fields().map(this::compare).forEach(differences::add);
        Set<String> strange = file.content().others(reader.asked());
        strange.stream().filter(name -> isAnswer(name)).map(name -> strange(file.content().tags().get(name), file.content().boxes().get(name).text()))
                .sorted(java.util.Comparator.comparing(difference -> difference.field().text())).forEach(differences::add);
        return differences;
    }

    /** Something written at a mark that the dossier does not know. */
    private boolean isAnswer(String name) {
        String tag = file.content().tags().getOrDefault(name, "?");
        String text = file.content().boxes().get(name).text();
        return !tag.startsWith("?") && !tag.startsWith("~") && !words.isPrompt(text) && !text.strip().equals("☐");
    }

    private static Difference strange(String tag, String text) {
        var field = new Field(FieldKey.parse(tag).orElseGet(() -> new FieldKey("unknown")), "", "", QuestionKind.TEXT, tag, "", false, "", "", List.of(),
                "", List.of(), Optional.empty());
        return new Difference(field, Kind.REFUSED, Optional.empty(), Optional.empty(), text, Optional.of(Refusal.of("unknownKey", tag)));
    }

    private Difference compare(Field field) {
        Optional<Reply> before = field.earlier().map(Earlier::reply);
        Found found = reader.read(field);
        Optional<String> question = reader.question(field);
        if (question.isPresent() && found instanceof Given(Reply reply) && !isSame(question.get(), field.text())) {
            found = new Refused(CollectedLines.words(reply, field), Refusal.of("questionEdited", question.get().strip()));
        }
        return switch (found) {
            case Given(Reply reply) -> given(field, before, reply);
            case Blank blank -> new Difference(field, Kind.BLANK, before, Optional.empty(), "", Optional.empty());
            case Gone gone -> new Difference(field, Kind.GONE, before, Optional.empty(), "", Optional.of(Refusal.of("gone")));
            case Refused(String text, Refusal why) -> new Difference(field, Kind.REFUSED, before, Optional.empty(), text, Optional.of(why));
        };
    }

    /** In a workbook the sign of a needed answer stands with the question; blanks are no difference. */
    private static boolean isSame(String found, String asked) {
        return found.equals(asked) || plain(found).equals(plain(asked)) || plain(found).equals(plain(asked + " *"));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private Difference given(Field field, Optional<Reply> before, Reply reply) {
        Optional<Difference> conflict = replace ? Optional.empty() : conflict(field, reply);
        if (conflict.isPresent()) {
            return conflict.get();
        }
        others.put(field.key(), new Other(file.name(), reply));
        Kind kind = before.isEmpty() ? Kind.NEW : before.get().equals(reply) ? Kind.SAME : Kind.CHANGED;
        return new Difference(field, kind, before, Optional.of(reply), "", Optional.empty());
    }

    private Optional<Difference> conflict(Field field, Reply reply) {
        Other other = others.get(field.key());
        if (other != null && !other.reply().equals(reply)) {
            return Optional.of(conflict(field, other.reply(), reply, Refusal.of("otherFile", other.file())));
        }
        return field.earlier().filter(known -> known.origin() == Origin.THIS_ROUND && !known.reply().equals(reply))
                .map(known -> conflict(field, known.reply(), reply, Refusal.of("answered")));
    }

    private static Difference conflict(Field field, Reply one, Reply other, Refusal why) {
        return new Difference(field, Kind.CONFLICT, Optional.of(one), Optional.of(other), "", Optional.of(why));
    }
}
