package org.rapporteur.ui.exporting;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.rapporteur.report.export.ReportKind;
import org.rapporteur.report.export.Selection;

/**
 * What the user wants exported.
 *
 * @param kinds kinds of reports
 * @param regions identifiers of regions; empty: all
 * @param countries identifiers of countries; empty: all
 * @param formats identifiers of formats
 * @param language tag of the reports' language; empty: the dossier's
 * @param style path of a style sheet; may be empty
 * @param folder path of the folder; may be empty
 * @param opens whether the folder is opened at the end
 */
record ExportChoice(Set<ReportKind> kinds, Set<String> regions, Set<String> countries, Set<String> formats, String language,
        String style, String folder, boolean opens) {

    private static final String SEPARATOR = " "; // identifiers have none

    ExportChoice {
        kinds = Set.copyOf(kinds);
        regions = Set.copyOf(regions);
        countries = Set.copyOf(countries);
        formats = Set.copyOf(formats);
    }

    /** What was chosen the last time; at first all reports in all formats. */
    static ExportChoice last(Preferences kept) {
        Set<ReportKind> all = Set.of(ReportKind.values());
        return new ExportChoice(kept.get("kinds", null) == null ? all : set(kept, "kinds", ExportChoice::kind),
                set(kept, "regions", Optional::of), set(kept, "countries", Optional::of), set(kept, "formats", Optional::of),
                kept.get("language", ""), kept.get("style", ""), kept.get("folder", ""), kept.getBoolean("opens", true));
    }

    private static <T> Set<T> set(Preferences kept, String key, Function<String, Optional<T>> read) {
        return Stream.of(kept.get(key, "").split(SEPARATOR)).filter(one -> !one.isEmpty()).map(read).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<ReportKind> kind(String text) {
        return Arrays.stream(ReportKind.values()).filter(kind -> kind.toString().equals(text)).findFirst();
    }

    /** Keeps it for the next time; that it cannot be kept harms nothing. */
    void keep(Preferences kept) {
        kept.put("kinds", join(kinds));
        kept.put("regions", join(regions));
        kept.put("countries", join(countries));
        kept.put("formats", join(formats));
        kept.put("language", language);
        kept.put("style", style);
        kept.put("folder", folder);
        kept.putBoolean("opens", opens);
        try {
            kept.flush();
        } catch (BackingStoreException forgotten) {
            // the wizard begins as before
        }
    }

    private static String join(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(SEPARATOR));
    }

    /** Which reports the report service is to write. */
    Selection selection() {
        return new Selection(kinds, regions, countries);
    }

    /** Whether a thing among regions or countries, of which none means all, is chosen. */
    static boolean has(Set<String> chosen, String id, List<String> there) {
        return there.stream().noneMatch(chosen::contains) || chosen.contains(id);
    }
}
