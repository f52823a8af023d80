package org.rapporteur.ui.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapporteur.model.text.Fold;
import org.rapporteur.model.text.Texts;

/**
 * One of a few values, by its word.
 *
 * @param values the values there are
 * @param word the word for each
 */
record ChoiceNotation<T>(List<T> values, Function<T, String> word, Texts texts) implements Notation {

    static ChoiceNotation<Boolean> yesNo(Texts texts) {
        return new ChoiceNotation<>(List.of(true, false), yes -> texts.text(yes ? "yes" : "no"), texts);
    }

    @Override
    public List<String> words() {
        return values.stream().map(word).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // values of the feature are of this type
    public String write(Object value) {
        return value == null ? "" : word.apply((T) value);
    }

    @Override
    public Reading read(String text) {
        String wanted = Fold.of(text);
        return values.stream().filter(value -> Fold.of(word.apply(value)).equals(wanted)).findFirst().<Reading>map(Reading.Value::of)
                .orElseGet(() -> new Reading.Refusal(texts.text("choice.none", text.strip(),
                        words().stream().collect(Collectors.joining(", ")))));
    }
}
