package org.rapporteur.questionnaire.collect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.work.Progress;
import org.rapporteur.ooxml.read.ReadingLimits;
import org.rapporteur.questionnaire.collect.Difference.Kind;
import org.rapporteur.questionnaire.collect.FileChecks.Asked;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormBuilder;
import org.rapporteur.questionnaire.form.FormPart;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Mark;

/**
 * Reads forms that came back and compares them with a dossier. Nothing is changed: what was {@linkplain Collected collected} can be
 * shown, and stored afterwards. One country's record is in memory at a time.
 */
@Component(service = Collecting.class)
public final class Collecting {

    private final ReadingLimits limits;

    /** With the limits that the program's settings ask for. */
    @Activate
    public Collecting() {
        this(ReadingLimits.of(System::getProperty));
    }

    /**
     * With limits.
     *
     * @param limits how much of a file is read
     */
    public Collecting(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads files.
     *
     * @param dossier the dossier, which is not changed
     * @param records its country records
     * @param files the files, in the order in which they count
     * @param replace whether answers take the place of other answers to the same round, instead of being in conflict with them
     * @param day the day for which it is told what is known
     * @return what they bring
     */
    public Collected collect(Dossier dossier, CountryRecords records, List<Path> files, boolean replace, LocalDate day) {
        return collect(dossier, records, files, replace, day, Progress.NONE);
    }

    /**
     * Reads files while somebody watches.
     *
     * @param dossier the dossier, which is not changed
     * @param records its country records
     * @param files the files, in the order in which they count
     * @param replace whether answers take the place of other answers to the same round, instead of being in conflict with them
     * @param day the day for which it is told what is known
     * @param progress watches, and may stop the run between two files
     * @return what they bring
     * @throws CancellationException when it was stopped
     */
    public Collected collect(Dossier dossier, CountryRecords records, List<Path> files, boolean replace, LocalDate day, Progress progress) {
        var run = new Run(dossier, records, replace, day);
        for (int i = 0; i < files.size(); i++) {
            progress.next(i, files.size(), String.valueOf(files.get(i).getFileName()));
            run.collect(files.get(i));
        }
        progress.next(files.size(), files.size(), "");
        return new Collected(run.collected, run.brought);
    }

    /** One run, with what the files before have brought. */
    private final class Run {

        private final Dossier dossier;
        private final CountryRecords records;
        private final boolean replace;
        private final LocalDate day;
        private final FileChecks checks;
        private final Map<Locale, FormBuilder> builders = new HashMap<>();
        private final Map<Locale, FormWords> words = new HashMap<>();
        private final Map<String, Map<FieldKey, Comparing.Other>> others = new HashMap<>();
        private final Map<Mark, String> names = new HashMap<>();
        private final Set<String> hashes = new HashSet<>();
        private final List<CollectedFile> collected = new ArrayList<>();
        private final List<Collected.Brought> brought = new ArrayList<>();

        Run(Dossier dossier, CountryRecords records, boolean replace, LocalDate day) {
            this.dossier = dossier;
            this.records = records;
            this.replace = replace;
            this.day = day;
            checks = new FileChecks(dossier);
        }

        void collect(Path path) {
            String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
            FormFile file;
            try {
                file = FormFile.read(path, limits);
            } catch (RefusedFileException refused) {
                collected.add(new CollectedFile(name, "", Optional.empty(), "", Optional.of(refused.refusal()), List.of(), List.of()));
                return;
            }
            try {
                collect(file, checks.asked(file));
            } catch (RefusedFileException refused) {
                collected.add(new CollectedFile(name, file.hash(), Optional.of(file.identity()), "", Optional.of(refused.refusal()), List.of(), List.of()));
            }
        }

        private void collect(FormFile file, Asked asked) throws RefusedFileException {
            String id = asked.invitation().getParty().getId();
            String country = new Names(Locale.forLanguageTag(dossier.getLanguage())).name(asked.invitation().getParty().getNames(), id);
            Optional<CountryRecord> record = records.load(id);
            try {
                List<Refusal> remarks = new ArrayList<>();
                List<Difference> differences = List.of();
                if (!hashes.add(file.hash())) {
                    remarks.add(Refusal.of("sameFile", file.name()));
                } else if (record.isPresent() && ReceivedFile.isStored(file, asked.round(), record.get())) {
                    remarks.add(Refusal.of("stored", file.name()));
                } else {
                    Form form = form(file, asked, record);
                    differences = new Comparing(file, form, words.computeIfAbsent(form.heading().locale(), FormWords::in), replace,
                            others.computeIfAbsent(file.identity().round() + " " + id, key -> new HashMap<>()), names).differences();
                    remarks(file, asked, form, differences, remarks);
                    brought.add(new Collected.Brought(file, differences));
                }
                collected.add(new CollectedFile(file.name(), file.hash(), Optional.of(file.identity()), country, Optional.empty(), remarks, differences));
            } finally {
                record.ifPresent(loaded -> records.release(id));
            }
        }

        /** The form as it would be sent now, or the part of it that came back. */
        private Form form(FormFile file, Asked asked, Optional<CountryRecord> record) throws RefusedFileException {
            Locale locale = Locale.forLanguageTag(file.identity().language());
            Form whole = builders.computeIfAbsent(locale, language -> new FormBuilder(dossier, day, language))
                    .build(asked.round(), asked.invitation(), record);
            FormPart part = file.identity().part();
            if (!part.isSplit()) {
                return whole;
            }
            List<Form> parts = whole.split();
            if (parts.size() != part.of()) {
                throw new RefusedFileException("wrongPart", file.name(), part.number(), part.of(), parts.size());
            }
            return parts.get(part.number() - 1);
        }

        private void remarks(FormFile file, Asked asked, Form form, List<Difference> differences, List<Refusal> remarks) throws RefusedFileException {
            if (!differences.isEmpty() && differences.stream().allMatch(difference -> difference.kind() == Kind.GONE)) {
                throw new RefusedFileException("noBoxes", file.name());
            }
            if (!file.identity().checksum().equals(form.identity().checksum())) {
                remarks.add(Refusal.of("checksum", file.name()));
            }
            if (form.identity().part().isSplit()) {
                remarks.add(Refusal.of("part", form.identity().part().number(), form.identity().part().of(), form.sections().getFirst().title()));
            }
            checks.later(asked).ifPresent(later -> remarks.add(Refusal.of("earlierRound", file.identity().round(), later.getId())));
            long open = differences.stream().filter(one -> one.field().required() && one.field().condition().isEmpty()
                    && (one.kind() == Kind.BLANK || one.kind() == Kind.GONE)).count();
            if (open > 0) {
                remarks.add(Refusal.of("required", open));
            }
            if (differences.stream().noneMatch(one -> one.kind() == Kind.NEW || one.kind() == Kind.CHANGED || one.isRefused())) {
                remarks.add(Refusal.of("untouched", file.name()));
            }
        }
    }
}
