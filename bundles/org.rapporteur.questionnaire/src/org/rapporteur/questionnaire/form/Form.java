package org.rapporteur.questionnaire.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rapporteur.model.QuestionKind;

/**
 * What one country is asked in one round, in one language. Immutable; made by {@link FormBuilder}.
 *
 * @param identity whose form it is
 * @param heading what stands above it
 * @param sections its sections, in order
 */
public record Form(FormIdentity identity, Heading heading, List<FormSection> sections) {

    /** Copies the list. */
    public Form {
        sections = List.copyOf(sections);
    }

    /** Every field that is answered, in order; the cells of tables are not among them, the tables are. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.groups().stream()).flatMap(group -> group.fields().stream());
    }

    /** Whether a date is asked for anywhere, also in a table, so that it has to be told how one is written. */
    public boolean asksForDates() {
        return fields().flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream())).anyMatch(field -> field.kind() == QuestionKind.DATE);
    }

    /**
     * The field with a key.
     *
     * @param key its key, or that of a cell of it
     */
    public Optional<Field> field(FieldKey key) {
        FieldKey wanted = key.table();
        return fields().filter(field -> field.key().equals(wanted)).findFirst();
    }

    /** The form section by section, to be answered by different ministries; itself alone when it has one section only. */
    public List<Form> split() {
        if (sections.size() < 2) {
            return List.of(this);
        }
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new Form(identity.with(new FormPart(i + 1, sections.size())), heading, List.of(sections.get(i)))).toList();
    }
}
