package org.rapporteur.questionnaire.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.work.Progress;

/** What files bring, to be shown and then stored as a whole. Nothing is stored by itself. */
public final class Collected {

    /** What a file brings that is taken. */
    record Brought(FormFile file, List<Difference> differences) {
    }

    private final List<CollectedFile> files;
    private final List<Brought> brought;

    Collected(List<CollectedFile> files, List<Brought> brought) {
        this.files = List.copyOf(files);
        this.brought = List.copyOf(brought);
    }

    /** File by file, in the order in which they were given. */
    public List<CollectedFile> files() {
        return files;
    }

    /** How many files and answers are refused, and conflicts are open. */
    public int refused() {
        return (int) (files.stream().filter(file -> file.refusal().isPresent()).count()
                + files.stream().flatMap(file -> file.differences().stream()).filter(Difference::isRefused).count());
    }

    /** Whether not a single file is a form of this dossier. */
    public boolean isUseless() {
        return files.stream().allMatch(file -> file.refusal().isPresent());
    }

    /** How many answers can be stored. */
    public int answers() {
        return (int) files.stream().flatMap(file -> file.differences().stream()).filter(Difference::isStored).count();
    }

    /**
     * What was found, in lines for people.
     *
     * @param locale language of the lines
     * @param all whether answers that change nothing are told too
     */
    public List<String> lines(Locale locale, boolean all) {
        var lines = new CollectedLines(locale);
        return files.stream().flatMap(file -> lines.of(file, all).stream()).toList();
    }

    /**
     * Stores all answers that can be, and what accepted ones say of the implementation. The caller makes it one step, and saves or undoes it;
     * who wants all or nothing asks before whether any is {@linkplain #refused() refused}.
     *
     * @param dossier the dossier, unchanged since
     * @param records its country records
     * @param how how they are stored
     * @param progress watches, and may stop it between two files
     * @return files to be kept with the dossier; none unless they are asked for
     * @throws CancellationException when it was stopped, after some of it was stored
     */
    public List<KeptFile> apply(Dossier dossier, CountryRecords records, Acceptance how, Progress progress) {
        var checks = new FileChecks(dossier);
        List<KeptFile> kept = new ArrayList<>();
        try (var keeper = new AnswerKeeper(dossier, records, how)) {
            for (int i = 0; i < brought.size(); i++) {
                Brought one = brought.get(i);
                progress.next(i, brought.size(), one.file().name());
                if (one.differences().stream().anyMatch(Difference::isStored)) {
                    keeper.store(asked(one, checks), one);
                    if (how.keepFiles()) {
                        kept.add(new KeptFile(new ReceivedFile(one.file()).path(), one.file().bytes()));
                    }
                }
            }
            keeper.finish(progress::check);
        }
        return kept;
    }

    private static FileChecks.Asked asked(Brought one, FileChecks checks) {
        try {
            return checks.asked(one.file());
        } catch (RefusedFileException changed) {
            throw new IllegalStateException("the dossier is another than that for which this was collected", changed);
        }
    }
}
