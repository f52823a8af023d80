package org.rapporteur.questionnaire.xlsform;

import java.util.List;

/** Columns of the sheet {@code survey} whose content the model has no place for, so that it is told row by row. */
final class FormSheetColumns {

    static final List<String> PER_ROW = List.of("constraint", "choice_filter", "default", "calculation", "repeat_count", "trigger", "readonly",
            "parameters");

    /** Files that are shown or played with a question, by language. */
    static final List<String> MEDIA = List.of("image", "audio", "video", "media::image", "media::audio", "media::video", "guidance_hint");

    private FormSheetColumns() {
    }
}
