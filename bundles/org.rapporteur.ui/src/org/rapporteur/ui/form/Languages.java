package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.widgets.Combo;
import org.rapporteur.model.Text;
import org.rapporteur.ui.session.DossierSession;

/** The languages that are offered for texts: the dossier's own, those of the United Nations, and whatever a text has already. */
final class Languages {

    private static final List<String> USUAL = List.of("en", "fr", "es", "ru", "ar", "zh", "pt");

    private final Locale locale;
    private final List<String> tags = new ArrayList<>();

    Languages(DossierSession session) {
        locale = session.locale();
        offer(session.dossier().getLanguage());
        USUAL.forEach(this::offer);
    }

    private void offer(String tag) {
        if (tag != null && !tags.contains(tag)) {
            tags.add(tag);
        }
    }

    /** What they are called, in order. */
    List<String> words() {
        return tags.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayName(locale)).toList();
    }

    /** The tag of one, by its place. */
    String tag(int index) {
        return tags.get(index);
    }

    /** Selects a language in a combo, which gets it when it has it not. */
    void select(Combo combo, String tag) {
        String wanted = Objects.requireNonNullElse(tag, "");
        offer(wanted);
        List<String> words = words();
        if (combo.getItemCount() != words.size()) {
            combo.setItems(words.toArray(String[]::new));
        }
        combo.select(tags.indexOf(wanted));
    }

    /** The first language that no text has yet. */
    String next(List<? extends Text> texts) {
        List<String> used = texts.stream().map(Text::getLanguage).toList();
        return tags.stream().filter(tag -> !used.contains(tag)).findFirst().orElse(tags.getFirst());
    }
}
