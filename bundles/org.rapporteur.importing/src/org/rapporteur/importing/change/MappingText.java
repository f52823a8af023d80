package org.rapporteur.importing.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.importing.mapping.Columns;
import org.rapporteur.importing.mapping.Mapping;
import org.rapporteur.importing.table.Table;

/** The mapping that was used for a table, told or guessed, as a mapping file. */
final class MappingText {

    private final Table table;
    private final Columns columns;
    private final Mapping mapping;
    private final Defaults defaults;

    MappingText(Table table, Columns columns, Mapping mapping, Defaults defaults) {
        this.table = table;
        this.columns = columns;
        this.mapping = mapping;
        this.defaults = defaults;
    }

    /**
     * The text.
     *
     * @param responses settings of the positions that were found
     * @param meetings settings of the meetings that were found
     */
    String text(Map<String, String> responses, Map<String, String> meetings) {
        Map<String, String> all = new LinkedHashMap<>();
        List.of("encoding", "separator", "sheet").stream().filter(table.reading()::containsKey)
                .forEach(key -> all.put(key, table.reading().get(key)));
        all.put("header-row", Integer.toString(columns.header().number()));
        all.putAll(columns.settings());
        all.put("split.theme", defaults.themeSplit());
        all.put("language", defaults.language());
        all.put("region", defaults.region());
        defaults.newName().ifPresent(name -> all.put("region-name", name));
        all.put("members", defaults.members() ? "yes" : "no");
        all.putAll(meetings);
        all.putAll(responses);
        mapping.settings().forEach(all::putIfAbsent);
        var text = new StringBuilder();
        all.forEach((key, value) -> {
            if (!key.contains("\n") && !key.contains("\r")) {
                text.append(key).append(" = ").append(value).append('\n');
            }
        });
        return text.toString();
    }
}
