package org.rapporteur.questionnaire.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormFormat;
import org.rapporteur.questionnaire.form.FormWords;

/** Writes forms as Excel workbooks: a sheet per section, in which only answers can be changed. */
public final class ExcelForm implements FormFormat {

    private final Map<Direction, FixedPart> styles = new EnumMap<>(Direction.class);
    private final Map<Locale, FormWords> words = new HashMap<>();

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public void write(Form form, OutputStream out) throws IOException {
        FormWords in = words.computeIfAbsent(form.heading().locale(), FormWords::in);
        new FormWorkbook(form, in, styles.computeIfAbsent(in.direction(), FormStyles::part)).write(out);
    }
}
