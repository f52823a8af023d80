package org.rapporteur.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.listing.Filter;
import org.rapporteur.analysis.listing.Listing;
import org.rapporteur.analysis.listing.Listings;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur list}: what a dossier holds, row by row, for people and for programs. */
@Command(name = "list", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=list")
public final class ListCommand implements Subcommand {

    private static final int WIDEST_COLUMN = 48;

    private final DossierStore store;

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "list.what")
    private String what;

    @Parameters(index = "1", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path dossier;

    @Option(names = "--region", paramLabel = "ID", descriptionKey = "list.region")
    private Optional<String> region = Optional.empty();

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "list.country")
    private Optional<String> country = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "list.status")
    private Optional<String> status = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "list.format")
    private ListFormat format = ListFormat.TABLE;

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     */
    @Activate
    public ListCommand(@Reference DossierStore store) {
        this.store = store;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(ListCommand.class, console.locale());
        Listing listing = Listings.all().stream().filter(one -> one.id().equals(what)).findFirst().orElseThrow(
                () -> wrong(texts.text("list.unknown", what, Listings.all().stream().map(Listing::id).toList())));
        if (status.isPresent() && !listing.statuses().contains(status.get())) {
            throw wrong(listing.statuses().isEmpty() ? texts.text("list.noStatus", what)
                    : texts.text("list.unknownStatus", status.get(), listing.statuses()));
        }
        try (OpenDossier open = DossierArgument.open(dossier, store, Access.READ, console)) {
            refuseUnknown(open.dossier(), texts);
            var inquiry = new Inquiry(open.dossier(), open.records(), LocalDate.now(console.clock()), console.locale());
            try (ListWriter writer = format.writer(console, listing, texts)) {
                listing.rows(inquiry, new Filter(region, country, status), writer);
            }
            return ExitCode.DONE;
        }
    }

    private void refuseUnknown(Dossier in, Texts texts) throws CommandException {
        if (region.isPresent() && !holds(in.getRegions(), region.get())) {
            throw absent(texts.text("list.unknownRegion", region.get(), in.getRegions().stream().map(Identified::getId).toList()));
        }
        if (country.isPresent() && (in.getRegister() == null || !holds(in.getRegister().getParties(), country.get()))) {
            throw absent(texts.text("list.unknownCountry", country.get()));
        }
    }

    private static boolean holds(Collection<? extends Identified> all, String id) {
        return all.stream().anyMatch(one -> id.equals(one.getId()));
    }

    private static CommandException absent(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    private static CommandException wrong(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    /** How a list is written. */
    enum ListFormat {
        /** Columns for people. */
        TABLE,
        /** Comma-separated values (RFC 4180). */
        CSV,
        /** A JSON array with one object per row. */
        JSON;

        ListWriter writer(Console console, Listing listing, Texts texts) throws java.io.IOException {
            List<String> fields = listing.fields();
            return switch (this) {
                case TABLE -> new TableWriter(fields.stream().map(field -> texts.text("field." + field)).toList(), console.out(),
                        texts.text("list.none"), WIDEST_COLUMN);
                case CSV -> new CsvWriter(fields, console.out());
                case JSON -> new JsonListWriter(fields, console.out());
            };
        }
    }
}
