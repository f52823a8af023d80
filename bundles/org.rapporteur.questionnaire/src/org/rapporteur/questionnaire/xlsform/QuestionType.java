package org.rapporteur.questionnaire.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.QuestionKind;

/**
 * What the column {@code type} says.
 *
 * @param kind the kind of question it becomes; empty: it is none
 * @param list the list of choices; empty when there is none
 * @param lost key of the note on what of it is lost; empty when nothing is
 * @param word the type as it is written, without the list
 */
record QuestionType(Optional<QuestionKind> kind, String list, String lost, String word) {

    private static final Map<String, QuestionKind> PLAIN = Map.of("text", QuestionKind.TEXT, "string", QuestionKind.TEXT, "integer", QuestionKind.NUMBER,
            "int", QuestionKind.NUMBER, "decimal", QuestionKind.NUMBER, "date", QuestionKind.DATE, "file", QuestionKind.FILE);
    private static final Map<String, QuestionKind> NEARLY = Map.ofEntries(Map.entry("range", QuestionKind.NUMBER), Map.entry("time", QuestionKind.TEXT),
            Map.entry("datetime", QuestionKind.DATE), Map.entry("image", QuestionKind.FILE), Map.entry("photo", QuestionKind.FILE),
            Map.entry("audio", QuestionKind.FILE), Map.entry("video", QuestionKind.FILE), Map.entry("geopoint", QuestionKind.TEXT),
            Map.entry("geotrace", QuestionKind.TEXT), Map.entry("geoshape", QuestionKind.TEXT), Map.entry("barcode", QuestionKind.TEXT),
            Map.entry("acknowledge", QuestionKind.YES_NO), Map.entry("trigger", QuestionKind.YES_NO));

    static QuestionType of(String type) {
        String words = type.strip().replaceAll("\\s+", " ");
        String lower = words.toLowerCase(Locale.ROOT);
        for (String start : new String[] { "select_one_from_file ", "select_multiple_from_file ", "select_one_external " }) {
            if (lower.startsWith(start)) {
                return new QuestionType(Optional.of(QuestionKind.TEXT), "", "choicesElsewhere", start.strip());
            }
        }
        for (String start : new String[] { "select_one ", "select one from ", "select one " }) {
            if (lower.startsWith(start)) {
                return select(QuestionKind.ONE_OF, words.substring(start.length()));
            }
        }
        for (String start : new String[] { "select_multiple ", "select all that apply from ", "select multiple from ", "select all that apply " }) {
            if (lower.startsWith(start)) {
                return select(QuestionKind.SEVERAL_OF, words.substring(start.length()));
            }
        }
        if (lower.startsWith("rank ")) {
            return new QuestionType(Optional.of(QuestionKind.SEVERAL_OF), words.substring("rank ".length()).strip(), "rank", "rank");
        }
        if (PLAIN.containsKey(lower)) {
            return new QuestionType(Optional.of(PLAIN.get(lower)), "", "", lower);
        }
        return new QuestionType(Optional.ofNullable(NEARLY.get(lower)), "", NEARLY.containsKey(lower) ? "typeNearly" : "typeNone", lower);
    }

    private static QuestionType select(QuestionKind kind, String rest) {
        boolean other = rest.matches("(?i).*\\s+(or_other|or specify other)");
        String list = rest.replaceFirst("(?i)\\s+(or_other|or specify other)$", "").strip();
        return new QuestionType(Optional.of(kind), list, other ? "orOther" : "", kind == QuestionKind.ONE_OF ? "select_one" : "select_multiple");
    }
}
