package org.rapporteur.questionnaire.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Reply;

/** What files bring, in lines for people: {@code +} is new, {@code ~} is changed, {@code !} is refused. */
public final class CollectedLines {

    private static final int LONGEST = 100;

    private final Locale locale;
    private final Texts texts;

    CollectedLines(Locale locale) {
        this.locale = locale;
        texts = Texts.of(Refusal.class, locale);
    }

    List<String> of(CollectedFile file, boolean all) {
        return lines(file, all).stream().map(CollectedLines::visible).toList();
    }

    private List<String> lines(CollectedFile file, boolean all) {
        List<String> lines = new ArrayList<>();
        if (file.refusal().isPresent()) {
            lines.add("! " + file.refusal().get().sentence(locale));
            return lines;
        }
        lines.add(file.differences().isEmpty() ? file.name()
                : texts.text("line.file", file.name(), file.country(), file.identity().map(identity -> identity.round()).orElse("")));
        file.remarks().forEach(remark -> lines.add("  · " + remark.sentence(locale)));
        file.differences().stream().filter(one -> all || one.kind() != Difference.Kind.SAME && one.kind() != Difference.Kind.BLANK)
                .forEach(one -> lines.add("  " + line(one)));
        if (!file.differences().isEmpty()) {
            lines.add("  " + texts.text("line.counts", file.count(Difference.Kind.NEW), file.count(Difference.Kind.CHANGED), file.count(Difference.Kind.SAME),
                    file.count(Difference.Kind.BLANK) + file.count(Difference.Kind.GONE),
                    file.count(Difference.Kind.CONFLICT) + file.count(Difference.Kind.REFUSED)));
        }
        return lines;
    }

    private String line(Difference difference) {
        Field field = difference.field();
        String about = difference.field().key().text().contains("@") ? " [" + field.key().text().replaceFirst(".*@", "") + "]" : "";
        String name = extract((field.number() + " " + field.text()).strip()) + about;
        String before = difference.before().map(reply -> quoted(reply, field)).orElseGet(() -> texts.text("line.nothing"));
        String after = difference.after().map(reply -> quoted(reply, field)).orElse("");
        String line = switch (difference.kind()) {
            case NEW -> texts.text("line.new", name, after);
            case CHANGED -> texts.text("line.changed", name, before, after);
            case SAME -> texts.text("line.same", name, after);
            case BLANK -> difference.before().isEmpty() ? texts.text("line.open", name) : texts.text("line.blank", name, before);
            case GONE -> texts.text("line.gone", name, before);
            case CONFLICT -> texts.text("line.conflict", name, before, after);
            case REFUSED -> texts.text("line.refused", name, extract(difference.told()));
        };
        return difference.why().filter(why -> difference.isRefused()).map(why -> line + " " + why.sentence(locale)).orElse(line);
    }

    private String quoted(Reply reply, Field field) {
        return "“" + extract(words(reply, field)) + "”";
    }

    /**
     * An answer in words.
     *
     * @param reply the answer
     * @param field the question
     */
    public static String words(Reply reply, Field field) {
        return switch (reply) {
            case Reply.Words(String text) -> text;
            case Reply.Picked(List<String> choices) -> choices.stream().map(id -> field.choices().stream().filter(option -> option.id().equals(id))
                    .findFirst().map(Field.Option::label).orElse(id)).collect(Collectors.joining(", "));
            case Reply.Rows(List<Map<String, Reply>> rows) -> rows.stream().map(row -> field.columns().stream()
                    .flatMap(column -> Optional.ofNullable(row.get(column.question())).map(cell -> words(cell, column)).stream())
                    .collect(Collectors.joining(" | "))).collect(Collectors.joining("; "));
        };
    }

    /** What comes from outside must not steer the terminal on which it is shown. */
    private static String visible(String line) {
        return line.replaceAll("\\p{Cc}", "\uFFFD");
    }

    private static String extract(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
