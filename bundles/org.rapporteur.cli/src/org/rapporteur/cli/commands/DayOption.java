package org.rapporteur.cli.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.rapporteur.cli.Console;
import picocli.CommandLine.Option;

/** The day for which a command tells or does something; each command says in its texts what for. */
final class DayOption {

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private Optional<LocalDate> date = Optional.empty();

    /** The day that was named, or else today. */
    LocalDate day(Console console) {
        return date.orElseGet(() -> LocalDate.now(console.clock()));
    }

    /** The beginning of the day that was named, the same everywhere, or else now. */
    Instant moment(Console console) {
        return date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()).orElseGet(console.clock()::instant);
    }
}
