package org.rapporteur.questionnaire.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a letter says, from top to bottom. An empty text leaves its line out.
 *
 * @param sender who writes
 * @param date the date, in words
 * @param address the lines of the address
 * @param subject what it is about
 * @param greeting how it greets
 * @param paragraphs its paragraphs
 * @param enclosed what the list of files is called
 * @param files the files that go with it
 * @param closing how it ends
 * @param remark what stands under it
 * @param locale its language
 * @param day the date that the file bears
 */
public record LetterText(String sender, String date, List<String> address, String subject, String greeting, List<String> paragraphs,
        String enclosed, List<String> files, String closing, String remark, Locale locale, LocalDate day) {

    /** Copies the lists. */
    public LetterText {
        address = List.copyOf(address);
        paragraphs = List.copyOf(paragraphs);
        files = List.copyOf(files);
    }
}
