package org.rapporteur.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.found.CheckResult;
import org.rapporteur.analysis.found.Checks;
import org.rapporteur.analysis.found.Found;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur validate}: says what contradicts itself in a dossier, what is left open and what cannot be so. */
@Command(name = "validate", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=validate")
public final class ValidateCommand implements Subcommand {

    private final DossierStore store;
    private final Checks checks;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     * @param checks finds what is to be found
     */
    @Activate
    public ValidateCommand(@Reference DossierStore store, @Reference Checks checks) {
        this.store = store;
        this.checks = checks;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        try (OpenDossier open = dossier.open(store, Access.READ, console)) {
            var inquiry = new Inquiry(open.dossier(), open.records(), LocalDate.now(console.clock()), console.locale());
            CheckResult result = checks.all(inquiry);
            result.problems().forEach(problem -> console.err().println(problem.sentence(console.locale())));
            if (json) {
                writeJson(result, console.out());
            } else {
                print(result, console.out(), Texts.of(ValidateCommand.class, console.locale()));
            }
            return result.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private static void print(CheckResult result, PrintStream out, Texts texts) {
        for (Found found : result.findings()) {
            Finding finding = found.finding();
            out.println(texts.text("validate.finding", texts.text("severity." + name(finding.severity())), finding.rule(), found.where()));
            out.println("    " + finding.message());
        }
        out.println(texts.text("validate.sum", result.count(Severity.ERROR), result.count(Severity.WARNING), result.count(Severity.HINT)));
    }

    private static void writeJson(CheckResult result, PrintStream out) throws IOException {
        var json = Json.to(out);
        json.beginObject().name("findings").beginArray();
        for (Found found : result.findings()) {
            json.beginObject().name("rule").value(found.finding().rule()).name("severity").value(name(found.finding().severity()))
                    .name("where").value(found.where()).name("message").value(found.finding().message()).endObject();
        }
        json.endArray().endObject();
        json.flush();
        out.println();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
