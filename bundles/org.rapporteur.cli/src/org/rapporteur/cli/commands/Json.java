package org.rapporteur.cli.commands;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.google.gson.stream.JsonWriter;

/** JSON on the console: one document, indented, in UTF-8. */
final class Json {

    private Json() {
    }

    static JsonWriter to(PrintStream out) {
        var writer = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.setIndent("  ");
        return writer;
    }
}
