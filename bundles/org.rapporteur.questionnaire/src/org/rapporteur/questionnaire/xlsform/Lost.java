package org.rapporteur.questionnaire.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rapporteur.importing.table.Row;

/** What of an XLSForm a questionnaire cannot express, gathered while it is read: nothing is dropped in silence. */
final class Lost {

    /** Columns that say nothing of the questions themselves, or are dealt with. */
    private static final Set<String> DEALT_WITH = Set.of("type", "name", "label", "hint", "relevant", "required", "list_name", FormWriter.USE,
            FormWriter.UNIT, FormWriter.PER_RECOMMENDATION, FormWriter.STATUS, "form_title", "form_id", "default_language", "version");
    /** Columns whose content the model has no place for, so that it is told row by row. */
    private static final List<String> PER_ROW = List.of("constraint", "choice_filter", "default", "calculation", "repeat_count", "trigger", "readonly",
            "parameters");
    /** Files that are shown or played with a question, by language. */
    private static final List<String> MEDIA = List.of("image", "audio", "video", "media::image", "media::audio", "media::video", "guidance_hint");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");
    private static final Set<String> NO = Set.of("no", "false", "false()", "0");

    private final FormSheet survey;
    private final List<XlsFormNote> notes = new ArrayList<>();

    Lost(FormSheet survey) {
        this.survey = survey;
    }

    List<XlsFormNote> notes() {
        return notes;
    }

    void note(int row, String name, String key, Object... arguments) {
        note(survey, row, name, key, arguments);
    }

    void note(FormSheet sheet, int row, String name, String key, Object... arguments) {
        notes.add(new XlsFormNote(sheet.name(), row, name, key, List.of(arguments)));
    }

    /** What of a row the model has no place for. */
    void of(Row row) {
        String name = survey.cell(row, "name");
        PER_ROW.stream().filter(column -> !survey.cell(row, column).isEmpty())
                .forEach(column -> note(row.number(), name, "perRow", column, survey.cell(row, column)));
        String required = survey.cell(row, "required");
        if (!required.isEmpty() && !isYes(required) && !NO.contains(required.toLowerCase(Locale.ROOT))) {
            note(row.number(), name, "perRow", "required", required);
        }
        for (String column : MEDIA) {
            Map<String, String> texts = survey.texts(row, column);
            if (!texts.isEmpty()) {
                note(row.number(), name, "perRow", column, texts.values().iterator().next());
            }
        }
    }

    /** The columns of a sheet that mean nothing here. */
    void columns(FormSheet sheet) {
        Stream.concat(sheet.columns().keySet().stream(), sheet.translated().keySet().stream())
                .filter(column -> !DEALT_WITH.contains(column) && (sheet != survey || !PER_ROW.contains(column) && !MEDIA.contains(column)))
                .filter(column -> sheet.rows().stream().anyMatch(row -> !sheet.cell(row, column).isEmpty() || !sheet.texts(row, column).isEmpty()))
                .forEach(column -> note(sheet, 1, column, "column"));
    }

    /** Whether a cell says yes. */
    static boolean isYes(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT));
    }
}
