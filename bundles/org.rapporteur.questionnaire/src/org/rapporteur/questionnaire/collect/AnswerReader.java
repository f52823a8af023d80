package org.rapporteur.questionnaire.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.text.XmlText;
import org.rapporteur.questionnaire.collect.Found.Blank;
import org.rapporteur.questionnaire.collect.Found.Given;
import org.rapporteur.questionnaire.collect.Found.Gone;
import org.rapporteur.questionnaire.collect.Found.Refused;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Field.Option;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.form.Reply;
import org.rapporteur.questionnaire.returned.Box;
import org.rapporteur.questionnaire.returned.FormContent;

/** Reads answers from the places of a form: each as its question wants it, or refused. Remembers which places it has asked for. */
final class AnswerReader {

    /** So many rows without any place, and the table is at its end: rows can be deleted in between. */
    private static final int GAP = 8;
    private static final int MOST_ROWS = 9999;
    private static final Pattern YES = Pattern.compile("[☒☑✓✔✗✘xX]+|1|TRUE");
    private static final Pattern NO = Pattern.compile("☐+|0|FALSE");
    private static final Pattern NO_SIGN = Pattern.compile("[\\s\\u00A0\\u2002]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final FormContent content;
    private final FormWords words;
    private final Map<Mark, String> names;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param names names of marks, kept from file to file: they are hashes
     */
    AnswerReader(FormContent content, FormWords words, Map<Mark, String> names) {
        this.names = names;
        this.content = content;
        this.words = words;
    }

    /** Names of the places that were asked for. */
    Set<String> asked() {
        return asked;
    }

    /** What stands where the question itself stood; empty when that is gone. */
    Optional<String> question(Field field) {
        return box(Mark.question(field.key())).map(Box::text);
    }

    Found read(Field field) {
        Optional<Reply> before = field.earlier().map(known -> known.reply());
        return field.kind() == QuestionKind.TABLE ? table(field, before) : read(field, field.key(), before);
    }

    private Optional<Box> box(Mark mark) {
        String name = names.computeIfAbsent(mark, Mark::name);
        asked.add(name);
        return Optional.ofNullable(content.boxes().get(name));
    }

    private Found read(Field field, FieldKey key, Optional<Reply> before) {
        if (field.kind() == QuestionKind.SEVERAL_OF) {
            return ticks(field, key, before);
        }
        Optional<Box> box = box(Mark.answer(key));
        if (box.isEmpty()) {
            return new Gone();
        }
        Optional<Refusal> hindered = hindrance(box.get());
        if (hindered.isPresent()) {
            return new Refused(box.get().text(), hindered.get());
        }
        String text = unpadded(box.get().text());
        if (words.isPrompt(text)) {
            return new Blank();
        }
        if (before.isPresent() && before.get().equals(new Reply.Words(text))) {
            return new Given(before.get()); // as it was filled in
        }
        return switch (field.kind()) {
            case TEXT, FILE -> new Given(new Reply.Words(text));
            case NUMBER -> Figures.number(text).<Found>map(number -> new Given(new Reply.Words(number)))
                    .orElseGet(() -> new Refused(text, Refusal.of("notANumber", text)));
            case DATE -> Figures.date(text).<Found>map(date -> new Given(new Reply.Words(date)))
                    .orElseGet(() -> new Refused(text, Refusal.of("notADate", text)));
            case YES_NO, ONE_OF -> choice(field, text);
            case SEVERAL_OF, TABLE -> throw new IllegalArgumentException("not a single place: " + key);
        };
    }

    private static Optional<Refusal> hindrance(Box box) {
        return box.hindrance().map(what -> switch (what) {
            case NO_TEXT -> Refusal.of("noText");
            case TWICE -> Refusal.of("twice", box.text());
            case ERROR -> Refusal.of("error");
            case FORMULA -> Refusal.of("formula");
        }).or(() -> XmlText.firstOffence(box.text()).map(offence ->
                Refusal.of("character", Integer.toString(offence.index() + 1), String.format(Locale.ROOT, "U+%04X", offence.codePoint()))));
    }

    /** Without the blanks of an empty answer, when somebody wrote between them. */
    private static String unpadded(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == FormWords.BLANK.charAt(0)) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == FormWords.BLANK.charAt(0)) {
            to--;
        }
        return from + text.length() - to == FormWords.BLANK.length() ? text.substring(from, to) : text;
    }

    private static Found choice(Field field, String text) {
        String told = plain(text);
        return field.choices().stream().filter(option -> plain(option.label()).equals(told)).findFirst()
                .or(() -> field.choices().stream().filter(option -> option.id().equals(text.strip())).findFirst())
                .or(() -> field.kind() == QuestionKind.YES_NO && (told.equals("true") || told.equals("false"))
                        ? field.choices().stream().filter(option -> option.id().equals(told.equals("true") ? "yes" : "no")).findFirst() : Optional.empty())
                .<Found>map(option -> new Given(new Reply.Picked(List.of(option.id()))))
                .orElseGet(() -> new Refused(text, Refusal.of("unknownChoice", text, field.choices().stream().map(Option::label).toList())));
    }

    private static String plain(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private Found ticks(Field field, FieldKey key, Optional<Reply> before) {
        List<String> ticked = new ArrayList<>();
        int gone = 0;
        for (Option option : field.choices()) {
            Optional<Box> box = box(Mark.choice(key, option));
            if (box.isEmpty()) {
                gone++;
                continue;
            }
            boolean was = before.isPresent() && before.get() instanceof Reply.Picked(List<String> choices) && choices.contains(option.id());
            Optional<Refusal> hindered = hindrance(box.get());
            Optional<Boolean> state = hindered.isPresent() ? Optional.empty() : ticked(box.get(), was);
            if (state.isEmpty()) {
                return new Refused(box.get().text(), hindered.orElseGet(() -> Refusal.of("unknownTick", box.get().text(), option.label())));
            }
            if (state.get()) {
                ticked.add(option.id());
            }
        }
        if (gone == field.choices().size() && gone > 0) {
            return new Gone();
        }
        return ticked.isEmpty() ? new Blank() : new Given(new Reply.Picked(ticked));
    }

    /** Whether a box is ticked; where the sign and the control say different things, the one that was changed holds. */
    private Optional<Boolean> ticked(Box box, boolean was) {
        String text = NO_SIGN.matcher(box.text()).replaceAll("");
        if (text.isEmpty()) {
            return box.ticked().or(() -> Optional.of(false));
        }
        Optional<Boolean> sign = YES.matcher(text).matches() || plain(text).equals(plain(words.text("yes"))) ? Optional.of(true)
                : NO.matcher(text).matches() || plain(text).equals(plain(words.text("no"))) ? Optional.of(false) : Optional.empty();
        return sign.isEmpty() || box.ticked().isEmpty() || box.ticked().equals(sign) ? sign : Optional.of(!was);
    }

    private Found table(Field field, Optional<Reply> before) {
        List<Map<String, Reply>> known = before.map(reply -> reply instanceof Reply.Rows(List<Map<String, Reply>> rows) ? rows
                : List.<Map<String, Reply>>of()).orElse(List.of());
        List<Map<String, Reply>> rows = new ArrayList<>();
        int gap = 0;
        boolean any = false;
        for (int row = 1; row <= MOST_ROWS && gap < GAP; row++) {
            Map<String, Reply> cells = new LinkedHashMap<>();
            boolean there = false;
            for (Field column : field.columns()) {
                Optional<Reply> was = row > known.size() ? Optional.empty() : Optional.ofNullable(known.get(row - 1).get(column.question()));
                switch (read(column, field.key().cell(row, column.key().text()), was)) {
                    case Given(Reply reply) -> {
                        cells.put(column.question(), reply);
                        there = true;
                    }
                    case Blank blank -> there = true;
                    case Gone gone -> {
                        // the row may be deleted
                    }
                    case Refused(String text, Refusal why) -> {
                        return new Refused(text, Refusal.of("inTable", row, column.text(), why));
                    }
                }
            }
            gap = there ? 0 : gap + 1;
            any |= there;
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return !any ? new Gone() : rows.isEmpty() ? new Blank() : new Given(new Reply.Rows(rows));
    }
}
