package org.rapporteur.questionnaire.form;

import java.io.IOException;
import java.io.OutputStream;

/** A file format of forms. Used by one thread at a time. */
public interface FormFormat {

    /** What it is called on the command line, and how its files end: {@code docx}. */
    String id();

    /**
     * Writes a form.
     *
     * @param form the form
     * @param out where to; not closed
     * @throws IOException when the stream fails, or a text cannot stand in the format; the message names its place
     */
    void write(Form form, OutputStream out) throws IOException;
}
