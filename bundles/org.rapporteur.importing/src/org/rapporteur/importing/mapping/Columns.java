package org.rapporteur.importing.mapping;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.table.Row;
import org.rapporteur.importing.table.Table;
import org.rapporteur.model.text.Fold;

/**
 * Which column of a table holds what.
 *
 * @param header the row of headers
 * @param columns column of each field that has one, from 0
 */
public record Columns(Row header, Map<Field, Integer> columns) {

    private static final int LATEST_HEADER = 30;

    /** Takes the columns as they are. */
    public Columns {
        columns = Map.copyOf(columns);
    }

    /**
     * Finds the columns: those that the mapping tells, and among the others those with a header that is known.
     *
     * @param table the table
     * @param mapping what the user says
     * @throws ImportException when the mapping tells a column that is not there, or none is found for the text or the country
     */
    public static Columns find(Table table, Mapping mapping) throws ImportException {
        Columns found = recognise(table, mapping);
        require(table, found.header(), found.columns(), Field.TEXT, Optional.empty());
        require(table, found.header(), found.columns(), Field.COUNTRY, mapping.get("country"));
        return found;
    }

    /**
     * Finds the columns as {@link #find} does, be none found for the text or the country.
     *
     * @param table the table
     * @param mapping what the user says
     * @throws ImportException when the mapping tells a column that is not there
     */
    public static Columns recognise(Table table, Mapping mapping) throws ImportException {
        Map<String, List<String>> known = WordLists.read("headers.txt");
        Row header = header(table, mapping, known);
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        for (Field field : Field.values()) {
            Optional<String> told = mapping.column(field).filter(name -> !name.isEmpty());
            if (told.isPresent()) {
                int column = told(table, header, field, told.get());
                columns.put(field, column);
                taken.add(column);
            }
        }
        for (Field field : Field.values()) {
            if (mapping.column(field).isEmpty()) {
                guess(header, known.get(field.key()), taken).ifPresent(column -> {
                    columns.put(field, column);
                    taken.add(column);
                });
            }
        }
        return new Columns(header, columns);
    }

    /** The row in which most headers are recognised; the first one of several. */
    private static Row header(Table table, Mapping mapping, Map<String, List<String>> known) throws ImportException {
        Optional<Integer> told = mapping.get("header-row").map(Integer::valueOf);
        if (told.isPresent()) {
            return table.rows().stream().filter(row -> row.number() == told.get()).findFirst()
                    .orElseThrow(() -> new ImportException(table.place().row(told.get()), "noHeaderRow"));
        }
        Set<String> headers = known.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (Field field : Field.values()) {
            mapping.column(field).map(Fold::of).filter(name -> !name.isEmpty()).ifPresent(headers::add);
        }
        Row best = table.rows().isEmpty() ? new Row(1, List.of()) : table.rows().getFirst();
        long most = 0;
        for (Row row : table.rows().subList(0, Math.min(LATEST_HEADER, table.rows().size()))) {
            long score = IntStream.range(0, row.cells().size()).filter(i -> headers.contains(Fold.of(row.text(i)))).count();
            if (score > most) {
                most = score;
                best = row;
            }
        }
        return best;
    }

    private static int told(Table table, Row header, Field field, String name) throws ImportException {
        if (name.matches("#[1-9][0-9]{0,3}")) {
            return Integer.parseInt(name.substring(1)) - 1;
        }
        int[] found = IntStream.range(0, header.cells().size()).filter(i -> Fold.of(header.text(i)).equals(Fold.of(name))).toArray();
        if (found.length != 1) {
            throw new ImportException(table.place().row(header.number()), found.length == 0 ? "noColumn" : "columnTwice",
                    Keys.COLUMN + field.key(), name, headers(header));
        }
        return found[0];
    }

    private static Optional<Integer> guess(Row header, List<String> names, Set<Integer> taken) {
        for (String name : names) {
            for (int i = 0; i < header.cells().size(); i++) {
                if (!taken.contains(i) && Fold.of(header.text(i)).equals(name)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private static void require(Table table, Row header, Map<Field, Integer> columns, Field field, Optional<String> otherwise)
            throws ImportException {
        if (!columns.containsKey(field) && otherwise.isEmpty()) {
            throw new ImportException(table.place().row(header.number()), "columnNeeded", Keys.COLUMN + field.key(), headers(header));
        }
    }

    private static String headers(Row header) {
        String all = IntStream.range(0, header.cells().size()).mapToObj(header::text).filter(name -> !name.isBlank())
                .map(name -> name.strip().replaceAll("\\p{Cntrl}+", " ")).collect(Collectors.joining(", "));
        return all.length() <= 300 ? all : all.substring(0, 300) + "…";
    }

    /** How messages and mapping files name a field's column: by its header, where only one column has it. */
    public String name(Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : name(column);
    }

    /** How messages and mapping files name each column, in the order of the table. */
    public List<String> names() {
        return IntStream.range(0, header.cells().size()).mapToObj(this::name).toList();
    }

    private String name(int column) {
        String name = header.text(column).strip();
        long same = IntStream.range(0, header.cells().size()).filter(i -> Fold.of(header.text(i)).equals(Fold.of(name))).count();
        return Fold.of(name).isEmpty() || same > 1 || name.matches("(?s).*[\\p{Cntrl}].*") ? "#" + (column + 1) : name;
    }

    /** The settings of a mapping file that say the same. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (columns.containsKey(field)) {
                settings.put(Keys.COLUMN + field.key(), name(field));
            }
        }
        return settings;
    }
}
