package org.rapporteur.region.see.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.text.Texts;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.ui.form.Notation;
import org.rapporteur.ui.form.Reading;

/** Stages written in the words of the region. A stage that the plug-in does not know is written as it stands, and is kept. */
record StageNotation(List<Term> stages, Locale locale, Texts texts) implements Notation {

    @Override
    public String write(Object value) {
        return value == null ? "" : stages.stream().filter(stage -> stage.key().equals(value)).findFirst().map(stage -> stage.label(locale))
                .orElseGet(value::toString);
    }

    @Override
    public Reading read(String text) {
        String typed = text.strip();
        Optional<Term> known = stages.stream().filter(stage -> stage.label(locale).equalsIgnoreCase(typed) || stage.key().equals(typed)).findFirst();
        return known.<Reading>map(stage -> Reading.Value.of(stage.key())).orElseGet(() -> new Reading.Refusal(
                texts.text("board.stage.unknown", typed, stages.stream().map(stage -> stage.label(locale)).toList())));
    }
}
