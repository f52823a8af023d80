package org.rapporteur.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.analysis.search.Hit;
import org.rapporteur.analysis.search.Query;
import org.rapporteur.analysis.search.ResultNames;
import org.rapporteur.analysis.search.Search;
import org.rapporteur.analysis.search.SearchResult;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.text.ObjectNames;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur search}: finds words in all texts of a dossier. */
@Command(name = "search", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=search")
public final class SearchCommand implements Subcommand {

    private final DossierStore store;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", descriptionKey = "words")
    private List<String> words;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     */
    @Activate
    public SearchCommand(@Reference DossierStore store) {
        this.store = store;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(SearchCommand.class, console.locale());
        try (OpenDossier open = dossier.open(store, Access.READ, console); var changes = new Changes(open.dossier());
                var search = new Search(open.dossier(), open.records(), changes, Runnable::run, 0)) {
            var names = new ResultNames(ObjectNames.in(console.locale()), open.dossier());
            List<SearchResult> results = new ArrayList<>();
            search.find(Query.of(String.join(" ", words)), results::add,
                    country -> console.err().println(texts.text("search.unreadable", country)), () -> false);
            if (json) {
                writeJson(results, names, console.out());
            } else {
                results.forEach(result -> print(result, names, console.out(), texts));
                console.out().println(texts.text("search.sum", results.size()));
            }
            return ExitCode.DONE;
        }
    }

    private static void print(SearchResult result, ResultNames names, PrintStream out, Texts texts) {
        out.println(names.title(result));
        for (Hit hit : result.hits()) {
            out.println(texts.text("search.hit", names.names().labels().label(hit.feature()), hit.excerpt()));
        }
    }

    private static void writeJson(List<SearchResult> results, ResultNames names, PrintStream out) throws IOException {
        var json = Json.to(out);
        json.beginObject().name("results").beginArray();
        for (SearchResult result : results) {
            json.beginObject().name("title").value(names.title(result)).name("type").value(result.type().getName())
                    .name("country").value(result.country().orElse("")).name("path").value(result.path()).name("hits").beginArray();
            for (Hit hit : result.hits()) {
                json.beginObject().name("path").value(hit.path()).name("feature").value(hit.feature().getName()).name("excerpt")
                        .value(hit.excerpt()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
        json.flush();
        out.println();
    }
}
