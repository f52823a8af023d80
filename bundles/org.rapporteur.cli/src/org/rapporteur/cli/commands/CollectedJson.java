package org.rapporteur.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.CollectedFile;
import org.rapporteur.questionnaire.collect.Difference;
import org.rapporteur.questionnaire.collect.Refusal;
import org.rapporteur.questionnaire.form.Reply;

/** What forms bring, as JSON: file by file, question by question. */
final class CollectedJson implements AutoCloseable {

    private final JsonWriter json;
    private final Locale locale;

    CollectedJson(PrintStream out, Locale locale) {
        json = Json.to(out);
        this.locale = locale;
    }

    void write(Collected collected, boolean stored) throws IOException {
        json.beginObject();
        json.name("stored").value(stored);
        json.name("answers").value(collected.answers());
        json.name("refused").value(collected.refused());
        json.name("files").beginArray();
        for (CollectedFile file : collected.files()) {
            write(file);
        }
        json.endArray().endObject();
    }

    private void write(CollectedFile file) throws IOException {
        json.beginObject();
        json.name("file").value(file.name());
        json.name("sha256").value(file.hash());
        json.name("round").value(file.identity().map(identity -> identity.round()).orElse(null));
        json.name("country").value(file.identity().map(identity -> identity.country()).orElse(null));
        reason("refusal", file.refusal());
        json.name("remarks").beginArray();
        for (Refusal remark : file.remarks()) {
            json.beginObject().name("rule").value(remark.key()).name("message").value(remark.sentence(locale)).endObject();
        }
        json.endArray();
        json.name("answers").beginArray();
        for (Difference difference : file.differences()) {
            write(difference);
        }
        json.endArray().endObject();
    }

    private void write(Difference difference) throws IOException {
        json.beginObject();
        json.name("key").value(difference.field().key().text());
        json.name("number").value(difference.field().number());
        json.name("question").value(difference.field().text());
        json.name("kind").value(difference.kind().name().toLowerCase(Locale.ROOT));
        json.name("old");
        reply(difference.before());
        json.name("new");
        reply(difference.after());
        if (!difference.told().isEmpty()) {
            json.name("found").value(difference.told());
        }
        reason("reason", difference.why());
        json.endObject();
    }

    private void reason(String name, Optional<Refusal> why) throws IOException {
        if (why.isPresent()) {
            json.name(name).beginObject().name("rule").value(why.get().key()).name("message").value(why.get().sentence(locale)).endObject();
        }
    }

    private void reply(Optional<Reply> reply) throws IOException {
        if (reply.isEmpty()) {
            json.nullValue();
            return;
        }
        switch (reply.get()) {
            case Reply.Words(String text) -> json.value(text);
            case Reply.Picked(List<String> choices) -> {
                json.beginArray();
                for (String choice : choices) {
                    json.value(choice);
                }
                json.endArray();
            }
            case Reply.Rows(List<Map<String, Reply>> rows) -> {
                json.beginArray();
                for (Map<String, Reply> row : rows) {
                    json.beginObject();
                    for (var cell : row.entrySet()) {
                        json.name(cell.getKey());
                        reply(Optional.of(cell.getValue()));
                    }
                    json.endObject();
                }
                json.endArray();
            }
        }
    }

    @Override
    public void close() throws IOException {
        json.flush();
    }
}
