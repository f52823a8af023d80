package org.rapporteur.questionnaire.follow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.analysis.status.Asked;
import org.rapporteur.analysis.status.RoundFigures;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;

/**
 * The days by which answers are due as a calendar file (iCalendar, RFC 5545): an entry for each round and due date, with those who have
 * not answered. A due date that is a month or a year lasts as long. Importing the file again changes the entries instead of
 * adding others, also when a round has got more time. Rounds whose due date is not known are left out.
 */
public final class DueCalendar {

    private static final String LINE_END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Dossier dossier;
    private final Instant now;
    private final Texts texts;
    private final Names names;
    private final DatePrinter dates;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param dossier the dossier
     * @param now when the file is made
     * @param locale language of the entries
     */
    public DueCalendar(Dossier dossier, Instant now, Locale locale) {
        this.dossier = dossier;
        this.now = now;
        texts = Texts.of(DueCalendar.class, locale);
        names = new Names(locale);
        dates = DatePrinter.of(locale);
    }

    /**
     * The file's text, to be written in UTF-8.
     *
     * @param rounds the rounds
     * @return empty when no due date is known: a calendar without entries is refused by those who read it
     */
    public Optional<String> text(List<RoundFigures> rounds) {
        out.setLength(0);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Rapporteur//Questionnaires//EN");
        line("CALSCALE:GREGORIAN");
        int head = out.length();
        rounds.forEach(this::round);
        boolean none = out.length() == head;
        line("END:VCALENDAR");
        return none ? Optional.empty() : Optional.of(out.toString());
    }

    private void round(RoundFigures figures) {
        Map<SourceDate, List<Asked>> byDue = new LinkedHashMap<>();
        for (Asked asked : figures.asked()) {
            asked.due().ifPresent(due -> byDue.merge(due, List.of(asked), (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        }
        byDue.forEach((due, asked) -> due.earliest().ifPresent(first -> entry(figures.round(), due, first, asked)));
    }

    private void entry(Round round, SourceDate due, LocalDate first, List<Asked> asked) {
        List<String> open = asked.stream().filter(Asked::isOwed).map(one -> names.shortName(one.party())).toList();
        LocalDate last = due.latest().filter(end -> !end.isBefore(first)).orElse(first);
        line("BEGIN:VEVENT");
        line("UID:" + dossier.getId() + "." + round.getId() + exception(round, due) + "@rapporteur");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + day(first));
        line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
        line("SUMMARY:" + escaped(texts.text("summary", subject(round))));
        line("DESCRIPTION:" + escaped(texts.text("description", due.print(dates), asked.size(), asked.size() - open.size(),
                open, open.isEmpty() ? "all" : "some")));
        line("CATEGORIES:" + escaped(dossier.getTitle()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** What tells the entry of those who have another due date than the round. */
    private static String exception(Round round, SourceDate due) {
        return due.equals(round.getDue()) ? "" : "." + due.edtf().toString().replaceAll("[^0-9A-Za-z-]", "_");
    }

    private String subject(Round round) {
        return Optional.ofNullable(round.getSubject()).filter(subject -> !subject.isBlank())
                .orElseGet(() -> round.getMeetings().stream().findFirst().map(meeting -> names.name(meeting.getNames(), meeting.getId())).orElse(round.getId()));
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Texts have no bare line breaks, and commas and semicolons are no separators in them (RFC 5545, 3.3.11). */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r\n?|\n", "\\\\n").replaceAll("[\\p{Cntrl}&&[^\t]]", " ");
    }

    /** Lines of more than 75 octets are folded, between characters (RFC 5545, 3.1). */
    private void line(String text) {
        int used = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String character = text.substring(i, text.offsetByCodePoints(i, 1));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST_LINE) {
                out.append(LINE_END).append(' ');
                used = 1;
            }
            out.append(character);
            used += octets;
        }
        out.append(LINE_END);
    }
}
