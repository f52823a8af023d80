package org.rapporteur.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be imported, and how it is to be read.
 *
 * @param files the spreadsheets
 * @param columns the header that holds each field, as mapping files name the fields; an empty header: none
 * @param region identifier of the region; empty: as the file or the further lines say
 * @param meeting identifier of the meeting of all rows; empty: as its column says
 * @param more further lines of a mapping file
 */
record ImportChoice(List<Path> files, Map<String, String> columns, Optional<String> region, Optional<String> meeting, String more) {

    ImportChoice {
        files = List.copyOf(files);
        columns = Map.copyOf(columns);
    }

    /** The lines of a mapping file that say the same. */
    String mapping() {
        var lines = new StringBuilder();
        columns.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(column -> lines.append("column.").append(column.getKey()).append(" = ").append(column.getValue()).append('\n'));
        region.ifPresent(id -> lines.append("region = ").append(id).append('\n'));
        meeting.ifPresent(id -> lines.append("meeting = ").append(id).append('\n'));
        return lines.append(more).toString();
    }
}
