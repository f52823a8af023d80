package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.DraftState;
import org.rapporteur.model.Narrative;
import org.rapporteur.model.Text;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Paragraph.Style;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Run.Emphasis;
import org.rapporteur.report.tree.Tone;

/** Analysts' prose, as it stands in the model. */
final class Narratives {

    private Narratives() {
    }

    /**
     * The prose of a country for a section; prose that names no section stands in the implementation section. Each paragraph of the
     * model is a paragraph of the report, in its own language.
     */
    static List<Block> of(Subject.OfCountry country, String section, Wording wording) {
        var blocks = new ArrayList<Block>();
        country.record().ifPresent(record -> record.getNarratives().stream().filter(narrative -> belongs(narrative, country, section))
                .forEach(narrative -> add(blocks, narrative, wording)));
        return blocks;
    }

    private static boolean belongs(Narrative narrative, Subject.OfCountry country, String section) {
        boolean here = narrative.getSection() == null ? Implementations.ID.equals(section) : section.equals(narrative.getSection());
        return here && (narrative.getRegion() == null || narrative.getRegion() == country.region());
    }

    private static void add(List<Block> blocks, Narrative narrative, Wording wording) {
        Optional<Text> text = wording.names().text(narrative.getTexts());
        if (text.isEmpty()) {
            return;
        }
        blocks.add(wording.heading(2, "narrative.heading"));
        if (narrative.getState() == DraftState.DRAFT) {
            blocks.add(new Block.Note(Tone.PLANNED, wording.text("narrative.draft")));
        }
        String language = text.get().getLanguage().equals(wording.inquiry().locale().toLanguageTag()) ? "" : text.get().getLanguage();
        for (String paragraph : text.get().getText().split("\\R\\s*\\R")) {
            blocks.add(new Block.Paragraph(Style.BODY, List.of(new Run(paragraph.strip(), Emphasis.PLAIN, language))));
        }
        if (narrative.getAuthor() != null) {
            String signed = narrative.getWhen() == null ? narrative.getAuthor()
                    : wording.text("narrative.signed", narrative.getAuthor(), wording.date(narrative.getWhen()));
            blocks.add(new Block.Paragraph(Style.BODY, List.of(Run.quiet(signed))));
        }
    }
}
