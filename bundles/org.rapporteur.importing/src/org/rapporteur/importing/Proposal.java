package org.rapporteur.importing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.work.Progress;

/**
 * What an import would change. It stands for all files of one call: it is applied as a whole or not at all, and what is refused in
 * one row refuses everything.
 *
 * @param mappings the mapping used for each file, as text that can be saved as a mapping file
 * @param edits the changes, in the order in which they must be made
 * @param refusals what cannot be imported; nothing can be applied as long as there are any
 * @param notes what was left open, for the user to know
 * @param present number of rows that the dossier has already
 */
public record Proposal(List<String> mappings, List<Edit> edits, List<Remark> refusals, List<Remark> notes, int present) {

    /** So many edits take a few milliseconds. */
    private static final int AT_ONCE = 50;

    /** Copies the lists. */
    public Proposal {
        mappings = List.copyOf(mappings);
        edits = List.copyOf(edits);
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }

    /** Whether the dossier has everything already. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Whether it can be applied. */
    public boolean isAcceptable() {
        return refusals.isEmpty();
    }

    /**
     * The difference, a line for each edit.
     *
     * @param locale language of the lines
     */
    public List<String> lines(Locale locale) {
        var lines = new EditLines(Texts.of(Proposal.class, locale));
        return edits.stream().map(lines::line).toList();
    }

    /**
     * The difference in numbers, in a few lines.
     *
     * @param locale language of the lines
     */
    public List<String> summary(Locale locale) {
        return new Counts(this).lines(Texts.of(Proposal.class, locale));
    }

    /**
     * Makes the changes. The caller makes it one step, saves it, and undoes it where that is wanted; also when it was stopped half-way.
     *
     * @param dossier the dossier for which this was proposed, unchanged since
     * @param records its country records; those that change stay loaded
     * @param progress watches, and may stop it after some of the changes
     * @throws IllegalStateException when something is refused
     * @throws CancellationException when it was stopped
     */
    public void apply(Dossier dossier, CountryRecords records, Progress progress) {
        if (!isAcceptable()) {
            throw new IllegalStateException("A proposal with refusals cannot be applied.");
        }
        try (var applying = new Applying(dossier, records)) {
            for (int i = 0; i < edits.size(); i++) {
                if (i % AT_ONCE == 0) {
                    progress.next(i, edits.size(), "");
                }
                applying.apply(edits.get(i));
            }
        }
    }
}
