package org.rapporteur.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.stream.JsonWriter;
import org.rapporteur.analysis.listing.Value;

/** A JSON array with one object per row; what is unknown is {@code null}. */
final class JsonListWriter implements ListWriter {

    private final List<String> fields;
    private final PrintStream out;
    private final JsonWriter json;

    JsonListWriter(List<String> fields, PrintStream out) throws IOException {
        this.fields = fields;
        this.out = out;
        json = Json.to(out).beginArray();
    }

    @Override
    public void next(List<Value> values) {
        try {
            json.beginObject();
            for (int i = 0; i < fields.size(); i++) {
                value(json.name(fields.get(i)), values.get(i));
            }
            json.endObject();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        try {
            json.endArray().flush();
            out.println();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void value(JsonWriter json, Value value) throws IOException {
        switch (value) {
            case Value.Unknown unknown -> json.nullValue();
            case Value.Text text -> json.value(text.text());
            case Value.Count count -> json.value(count.count());
            case Value.Several several -> {
                json.beginArray();
                for (String text : several.texts()) {
                    json.value(text);
                }
                json.endArray();
            }
        }
    }
}
