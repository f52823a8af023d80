package org.rapporteur.importing.change;

import java.util.List;
import java.util.Optional;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.mapping.Columns;
import org.rapporteur.importing.mapping.Field;
import org.rapporteur.importing.mapping.Mapping;
import org.rapporteur.importing.table.Table;
import org.rapporteur.model.text.Fold;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Region;

/**
 * What holds for all rows of a table, as the mapping says it or by default.
 *
 * @param region the region of the meetings
 * @param newName its name, where the dossier lacks it
 * @param members whether countries that are addressed become members of it
 * @param language language of the texts
 * @param themeSplit what separates themes in a cell
 */
record Defaults(String region, Optional<String> newName, boolean members, String language, String themeSplit) {

    private static final List<String> SESSIONS = List.of("session", "upr session", "session de l epu");

    static Defaults of(Table table, Columns columns, Mapping mapping, Dossier dossier) throws ImportException {
        boolean review = isPeriodicReview(columns);
        List<String> present = dossier.getRegions().stream().map(Region::getId).sorted().toList();
        String region = mapping.get("region").or(() -> review ? Optional.of("upr") : Optional.of(present).filter(ids -> ids.size() == 1)
                .map(List::getFirst)).orElseThrow(() -> new ImportException(table.place(), "regionNeeded", present.size(), present));
        boolean isNew = !present.contains(region);
        Optional<String> name = Optional.of(mapping.get("region-name").orElse(region.equals("upr") ? "Universal Periodic Review" : region))
                .filter(any -> isNew);
        boolean members = mapping.get("members").map("yes"::equals).orElse(isNew || review && region.equals("upr"));
        String language = mapping.get("language").or(() -> Optional.ofNullable(dossier.getLanguage())).orElse("en");
        return new Defaults(region, name, members, language, mapping.split(Field.THEME).orElse(review ? "," : ";"));
    }

    /** Whether the columns are those of the lists of recommendations of the Universal Periodic Review. */
    private static boolean isPeriodicReview(Columns columns) {
        return columns.columns().containsKey(Field.PROPOSER) && columns.columns().containsKey(Field.RESPONSE)
                && SESSIONS.contains(Fold.of(columns.name(Field.MEETING)));
    }
}
