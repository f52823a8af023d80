package org.rapporteur.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.Export;
import org.rapporteur.report.export.ReportFormats;
import org.rapporteur.report.export.ReportKind;
import org.rapporteur.report.export.Selection;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur export}: writes reports of a dossier. */
@Command(name = "export", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=export")
public final class ExportCommand implements Subcommand {

    private final DossierStore store;
    private final Export export;
    private final ReportFormats installed;
    private final Map<String, ReportExporter> exporters = new LinkedHashMap<>();

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "export.out")
    private Path out;

    @Option(names = "--report", paramLabel = "KIND", descriptionKey = "export.report")
    private List<ReportKind> kinds = new ArrayList<>();

    @Option(names = "--region", paramLabel = "ID", descriptionKey = "region")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "country")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "export.format")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "xx", descriptionKey = "export.lang")
    private String language;

    @Mixin
    private final DayOption date = new DayOption();

    @Option(names = "--style", paramLabel = "FILE.docx", descriptionKey = "export.style")
    private Path style;

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     * @param export writes the reports
     * @param formats the formats installed
     */
    @Activate
    public ExportCommand(@Reference DossierStore store, @Reference Export export, @Reference ReportFormats formats) {
        this.store = store;
        this.export = export;
        installed = formats;
        formats.all().forEach(exporter -> exporters.put(exporter.id(), exporter));
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(ExportCommand.class, console.locale());
        installed.problems().forEach(problem -> console.err().println(problem.sentence(console.locale())));
        List<ReportExporter> chosen = styled(formats(texts), texts);
        try (OpenDossier open = dossier.open(store, Access.READ, console)) {
            Locale locale = Locale.forLanguageTag(language == null ? open.dossier().getLanguage() : language);
            if (!Texts.of(Export.class, locale).language().getLanguage().equals(locale.getLanguage())) {
                console.err().println(texts.text("export.noTexts", locale.toLanguageTag()));
            }
            var inquiry = new Inquiry(open.dossier(), open.records(), date.day(console), locale);
            var selection = new Selection(Set.copyOf(kinds), Set.copyOf(regions), Set.copyOf(countries));
            var progress = new ConsoleProgress(console);
            var outcome = export.run(inquiry, selection, chosen, out, progress);
            outcome.problems().forEach(console.err()::println);
            console.out().println(texts.text("export.done", outcome.files().size(), out));
            return ExitCode.DONE;
        }
    }

    private List<ReportExporter> formats(Texts texts) throws CommandException {
        if (formats.isEmpty()) {
            return List.copyOf(exporters.values());
        }
        var chosen = new ArrayList<ReportExporter>();
        for (String format : Set.copyOf(formats).stream().sorted().toList()) {
            if (!exporters.containsKey(format)) {
                throw new CommandException(ExitCode.USAGE, texts.text("export.unknownFormat", format, List.copyOf(exporters.keySet())));
            }
            chosen.add(exporters.get(format));
        }
        return chosen;
    }

    /** The formats in the user's style where they know styles; at least one must. */
    private List<ReportExporter> styled(List<ReportExporter> chosen, Texts texts) throws CommandException {
        if (style == null) {
            return chosen;
        }
        var styled = new ArrayList<ReportExporter>();
        boolean used = false;
        for (ReportExporter exporter : chosen) {
            try {
                var own = exporter.withStyle(style);
                used |= own.isPresent();
                styled.add(own.orElse(exporter));
            } catch (IOException problem) {
                throw new CommandException(ExitCode.FAILED, texts.text("export.style", style, problem.getMessage()), problem);
            }
        }
        if (!used) {
            throw new CommandException(ExitCode.USAGE, texts.text("export.noStyle", style));
        }
        return styled;
    }
}
