package org.rapporteur.questionnaire.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapporteur.model.work.Progress;
import org.rapporteur.ooxml.read.ReadingLimits;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.form.Field.Option;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.Mark;

/** Where the forms of Ruritania for the second round of the Lakes Dialogue come in. */
final class Desk {

    final Lakes lakes = new Lakes();
    /** Whether answers take the place of others. */
    boolean replace;

    Collected collect(Path... files) {
        return new Collecting(ReadingLimits.of(name -> null)).collect(lakes.world.dossier(), lakes.world.records(), List.of(files), replace, Lakes.DAY);
    }

    void store(Path file) {
        collect(file).apply(lakes.world.dossier(), lakes.world.records(), new Acceptance(Lakes.DAY, Optional.of("A. Analyst"), true), Progress.NONE);
    }

    Form form() {
        return lakes.form(lakes.second);
    }

    Returned word() throws IOException {
        return Returned.word(form());
    }

    Returned excel() throws IOException {
        return Returned.excel(form());
    }

    List<Returned> both() throws IOException {
        return List.of(word(), excel());
    }

    /** A form with an answer of every kind. */
    static Returned filled(Returned form) {
        return form.answer("strategy", "Yes").answer("adopted", "2003-11").answer("posts", "12.5").answer("law", "law.pdf")
                .answer("changes", "First line\nsecond & <last>").answer("status@lakes-1-1", "Under way").answer("done@lakes-1-1", "Boats registered")
                .answer("courses#2.course", "Fishing").answer("courses#2.people", "7")
                .write(Mark.choice(new FieldKey("bodies"), new Option("labour", "")).name(), form.isWord() ? "☒" : "Yes");
    }

    static Map<String, Difference> byKey(Collected collected) {
        return collected.files().stream().flatMap(file -> file.differences().stream())
                .collect(Collectors.toMap(one -> one.field().key().text(), one -> one, (first, second) -> second));
    }

    /** Why the first file is refused; empty when it is not. */
    static String rule(Collected collected) {
        return collected.files().getFirst().refusal().map(Refusal::key).orElse("");
    }

    /** What is to be known about the last file. */
    static List<String> remarks(Collected collected) {
        return collected.files().getLast().remarks().stream().map(Refusal::key).toList();
    }
}
