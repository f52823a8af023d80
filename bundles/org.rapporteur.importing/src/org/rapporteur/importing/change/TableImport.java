package org.rapporteur.importing.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapporteur.importing.Edit.AddMember;
import org.rapporteur.importing.Edit.AddRecommendation;
import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Importer;
import org.rapporteur.importing.mapping.Columns;
import org.rapporteur.importing.mapping.Field;
import org.rapporteur.importing.mapping.Mapping;
import org.rapporteur.importing.mapping.Responses;
import org.rapporteur.importing.table.Table;
import org.rapporteur.importing.table.TableFiles;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Position;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.work.Progress;

/** What the rows of one table would change. */
final class TableImport {

    private final Plan plan;
    private final Mapping mapping;
    private final Table table;
    private final Columns columns;
    private final Defaults defaults;
    private final String title;
    private final Parties parties;
    private final Responses responses;
    private final MeetingNames meetings;
    private final Identity identity = new Identity();
    private final Texts texts;
    private final Progress progress;

    TableImport(Plan plan, Mapping mapping, Path file, Dossier dossier, Progress progress) throws ImportException {
        this.plan = plan;
        this.mapping = mapping;
        this.progress = progress;
        table = TableFiles.read(file, mapping.reading(), progress);
        columns = Columns.find(table, mapping);
        defaults = Defaults.of(table, columns, mapping, dossier);
        title = String.valueOf(file.getFileName());
        parties = new Parties(plan.names(), mapping);
        responses = new Responses(mapping);
        meetings = new MeetingNames(plan, mapping, defaults, columns.name(Field.MEETING), title);
        texts = Texts.of(Importer.class, Locale.forLanguageTag(defaults.language()));
        if (!columns.columns().containsKey(Field.MEETING) && mapping.get("meeting").isEmpty()) {
            throw new ImportException(table.place(), "meetingNeeded");
        }
    }

    void run() {
        String encoding = table.reading().getOrDefault("encoding", "UTF");
        if (mapping.get("encoding").isEmpty() && !encoding.startsWith("UTF")) {
            plan.notes().add(table.place(), "encoding", encoding);
        }
        new Lines(table, columns, plan.refusals()).read().forEach(this::add);
        plan.mapping(new MappingText(table, columns, mapping, defaults).text(responses.settings(), meetings.settings()));
    }

    private void add(Line line) {
        progress.check();
        List<String> addressees = addressees(line);
        Optional<String> meeting = meeting(line);
        Optional<Position> position = position(line);
        if (!line.has(Field.TEXT)) {
            plan.refusals().add(line.at(Field.TEXT), "noText");
        } else if (!addressees.isEmpty() && meeting.isPresent() && position.isPresent()) {
            String id = identity.of(meeting.get(), addressees, line.words(Field.PROPOSER), line.exact(Field.TEXT));
            if (plan.has(id)) {
                plan.countPresent();
            } else {
                propose(line, id, meeting.get(), addressees);
            }
            String comment = line.has(Field.COMMENT) || position.get() != Position.NOT_STATED ? line.words(Field.COMMENT)
                    : line.words(Field.RESPONSE);
            addressees.forEach(country -> plan.position(country, id, position.get(), comment));
        }
    }

    private void propose(Line line, String id, String meeting, List<String> addressees) {
        String source = plan.source(title);
        Parties.Found proposers = parties.find(line.words(Field.PROPOSER), mapping.split(Field.PROPOSER));
        boolean plain = proposers.unknown().isEmpty() && proposers.ambiguous().isEmpty();
        Parties.remark(proposers, line.words(Field.PROPOSER), line.at(Field.PROPOSER), plan.notes(), "proposer");
        List<String> topics = Splitting.split(line.exact(Field.THEME), defaults.themeSplit()).stream()
                .map(name -> plan.topic(name, defaults.language())).toList();
        proposers.ids().forEach(plan::need);
        addressees.forEach(country -> {
            plan.need(country);
            join(meetings.region(meeting), country, source, line);
        });
        plan.add(new AddRecommendation(id, meeting, line.words(Field.NUMBER), line.exact(Field.TEXT), defaults.language(), addressees,
                proposers.ids(), plain ? "" : line.words(Field.PROPOSER), topics, line.words(Field.ACTION), due(line), source,
                texts.text("cite.row", Integer.toString(line.place().row()))));
    }

    private void join(String region, String country, String source, Line line) {
        if (!plan.present().belongs(region, country)) {
            if (defaults.members()) {
                plan.add(new AddMember(region, country, source));
            } else {
                plan.notes().addWords(line.at(Field.COUNTRY), "notMember", country, region);
            }
        }
    }

    private List<String> addressees(Line line) {
        String words = line.has(Field.COUNTRY) ? line.words(Field.COUNTRY) : mapping.get("country").orElse("");
        if (words.isEmpty()) {
            plan.refusals().add(line.at(Field.COUNTRY), "noCountry");
            return List.of();
        }
        Parties.Found found = parties.find(words, mapping.split(Field.COUNTRY));
        Parties.remark(found, words, line.at(Field.COUNTRY), plan.refusals(), "country");
        List<String> organisations = found.ids().stream().filter(id -> !plan.names().isCountry(id)).toList();
        organisations.forEach(id -> plan.refusals().addWords(line.at(Field.COUNTRY), "organisation", id));
        boolean sound = found.unknown().isEmpty() && found.ambiguous().isEmpty() && organisations.isEmpty();
        return sound ? found.ids() : List.of();
    }

    private Optional<String> meeting(Line line) {
        String words = line.has(Field.MEETING) ? line.words(Field.MEETING) : mapping.get("meeting").orElse("");
        Optional<String> meeting = words.isEmpty() ? Optional.empty() : meetings.find(words);
        if (meeting.isEmpty()) {
            plan.refusals().addWords(line.at(Field.MEETING), words.isEmpty() ? "noMeeting" : "unknownMeeting", words);
        }
        return meeting;
    }

    /** The position; not stated when the cell is empty, none when its words are not known. */
    private Optional<Position> position(Line line) {
        if (!line.has(Field.RESPONSE)) {
            return Optional.of(Position.NOT_STATED);
        }
        Optional<Position> position = responses.position(line.words(Field.RESPONSE));
        if (position.isEmpty()) {
            plan.refusals().addWords(line.at(Field.RESPONSE), "response", line.words(Field.RESPONSE));
        }
        return position;
    }

    /** The date; one that is told in words only is kept in words. */
    private Optional<SourceDate> due(Line line) {
        String words = line.words(Field.DUE);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceDate.parse(words));
        } catch (EdtfException inWords) {
            plan.notes().addWords(line.at(Field.DUE), "dueInWords", words);
            return Optional.of(SourceDate.parse("XXXX " + words));
        }
    }
}
