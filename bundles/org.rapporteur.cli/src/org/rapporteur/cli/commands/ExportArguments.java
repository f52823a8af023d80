package org.rapporteur.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.report.export.ReportKind;
import org.rapporteur.report.export.Selection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be written behind {@code rapporteur export}, and what was. */
final class ExportArguments {

    private final PositionalParamSpec dossier = PositionalParamSpec.builder().index("0").type(Path.class).required(true).paramLabel("DOSSIER")
            .descriptionKey("dossier").build();
    private final OptionSpec out = one("--out", "DIR", "export.out", Path.class).required(true).build();
    private final OptionSpec kinds = several("--report", "KIND", "export.report", ReportKind.class);
    private final OptionSpec regions = several("--region", "ID", "region", String.class);
    private final OptionSpec countries = several("--country", "ISO3", "country", String.class);
    private final OptionSpec formats = several("--format", "FORMAT", "export.format", String.class);
    private final OptionSpec language = one("--lang", "xx", "export.lang", String.class).build();
    private final OptionSpec date = one("--date", "YYYY-MM-DD", "date", LocalDate.class).build();
    private final OptionSpec style = one("--style", "FILE.docx", "export.style", Path.class).build();

    private static OptionSpec.Builder one(String name, String label, String description, Class<?> type) {
        return OptionSpec.builder(name).type(type).paramLabel(label).descriptionKey(description);
    }

    private static OptionSpec several(String name, String label, String description, Class<?> type) {
        return one(name, label, description, List.class).auxiliaryTypes(type).build();
    }

    /** Describes the command. */
    CommandSpec spec(ExportCommand command) {
        var spec = CommandSpec.wrapWithoutInspection(command).name("export");
        List.of(out, kinds, regions, countries, formats, language, date, style).forEach(spec::addOption);
        spec.addPositional(dossier); // behind the options, so that all of what is missing is named
        spec.usageMessage().sortOptions(false);
        return spec;
    }

    Path dossier() {
        return dossier.getValue();
    }

    Path out() {
        return out.getValue();
    }

    Selection selection() {
        return new Selection(Set.copyOf(ExportArguments.<ReportKind>written(kinds)), Set.copyOf(ExportArguments.<String>written(regions)),
                Set.copyOf(ExportArguments.<String>written(countries)));
    }

    /** Each format once, sorted; empty for all. */
    List<String> formats() {
        return ExportArguments.<String>written(formats).stream().distinct().sorted().toList();
    }

    Optional<String> language() {
        return Optional.ofNullable(language.getValue());
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(date.getValue());
    }

    Optional<Path> style() {
        return Optional.ofNullable(style.getValue());
    }

    private static <T> List<T> written(OptionSpec several) {
        return Optional.<List<T>>ofNullable(several.getValue()).orElse(List.of());
    }
}
