package org.rapporteur.report.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A report, ready to be written in any format.
 *
 * @param title title, for instance the country's name as it calls itself
 * @param subtitle what the report is and of which region
 * @param facts what a cover page states below the title, in order: period, date, state …
 * @param properties what programs show about the document
 * @param blocks its content, in reading order
 */
public record Report(String title, String subtitle, List<Fact> facts, Properties properties, List<Block> blocks) {

    /**
     * A line of the cover page.
     *
     * @param label what it states
     * @param value the statement
     */
    public record Fact(String label, String value) {
    }

    /**
     * Properties of the document.
     *
     * @param language IETF tag of its language
     * @param rightToLeft whether the language is written from right to left
     * @param publisher who publishes it; may be empty
     * @param subject what it is about
     * @param keywords key words
     * @param date the date it bears; time stamps inside the file are derived from it, never from the clock
     * @param draft whether it is a draft
     * @param words the fixed words a format needs, in the report's language
     */
    public record Properties(String language, boolean rightToLeft, String publisher, String subject, List<String> keywords,
            LocalDate date, boolean draft, Words words) {
        /** Copies the key words. */
        public Properties {
            Objects.requireNonNull(language);
            Objects.requireNonNull(date);
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * Words that formats put around the content.
     *
     * @param contents heading of the table of contents
     * @param page word before a page number
     * @param of word between a page number and the number of pages
     * @param draft mark of a draft
     * @param overview name of the first sheet of a workbook
     * @param continued mark of a table that goes on
     * @param generatedBy line that names Rapporteur
     */
    public record Words(String contents, String page, String of, String draft, String overview, String continued,
            String generatedBy) {
    }

    /** Copies the lists. */
    public Report {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(properties);
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }
}
