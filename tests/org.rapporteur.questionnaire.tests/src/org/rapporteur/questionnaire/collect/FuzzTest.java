package org.rapporteur.questionnaire.collect;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.questionnaire.form.Reply;

/**
 * Forms are damaged by chance, some thousand times: none is a crash, none takes long, and no answer is read as another one. With
 * {@code RAPPORTEUR_FUZZ_MINUTES} each test goes on for so long, from chance that was never tried before. A file that fails is kept; what it
 * shows becomes a test of its own.
 */
class FuzzTest {

    private static final int TIMES = 300;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final List<String> WORDS = List.of("changes", "law", "done@lakes-1-1", "done@lakes-1-2", "courses#1.course", "courses#2.course");

    @TempDir
    private Path folder;
    private final Desk desk = new Desk();
    private int read;

    private interface Trial {
        void run(Returned form, Random chance) throws IOException;
    }

    /** Of every answer in words it can be told to which question it belongs. */
    private static Returned filled(Returned form) {
        Desk.filled(form);
        WORDS.forEach(key -> form.answer(key, token(key)));
        return form;
    }

    private static String token(String key) {
        return "«" + key + "»";
    }

    @Test
    void aFileWithOtherBytesIsRefusedOrSaysTheSame() throws IOException {
        repeat((form, chance) -> {
            byte[] whole = form.bytes();
            Map<String, Difference> said = Desk.byKey(desk.collect(Files.write(folder.resolve("whole"), whole)));
            for (Difference found : Desk.byKey(collect(damaged(new Damage(chance).bytes(whole)))).values()) {
                Optional<Reply> before = Optional.ofNullable(said.get(found.field().key().text())).flatMap(Difference::after);
                assertTrue(found.after().isEmpty() || found.after().equals(before), () -> "read as something else: " + found);
            }
        });
    }

    @Test
    void aPartWithOtherMarkUpIsRefusedOrNoAnswerIsReadAsAnother() throws IOException {
        repeat((form, chance) -> {
            List<String> parts = form.parts();
            String part = parts.get(chance.nextInt(parts.size()));
            form.with(part, Damage.utf8(new Damage(chance).xml(form.text(part))));
            for (Difference found : Desk.byKey(collect(damaged(form.bytes()))).values()) {
                String text = found.isStored() ? found.after().map(Object::toString).orElse("") : "";
                List<String> others = WORDS.stream().filter(key -> text.contains(token(key)) && !key.replaceFirst("#.*", "").equals(found.field().key().text()))
                        .toList();
                assertTrue(others.isEmpty(), () -> "the answer to " + others + " is read as " + found);
            }
        });
    }

    private Path damaged(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("damaged"), bytes);
    }

    private Collected collect(Path file) {
        Collected collected = assertTimeoutPreemptively(LONGEST, () -> desk.collect(file));
        read += collected.files().getFirst().refusal().isPresent() ? 0 : 1;
        return collected;
    }

    private void repeat(Trial trial) throws IOException {
        Optional<Integer> minutes = Optional.ofNullable(System.getenv("RAPPORTEUR_FUZZ_MINUTES")).map(Integer::valueOf);
        long end = System.nanoTime() + Duration.ofMinutes(minutes.orElse(0)).toNanos();
        long seed = minutes.isPresent() ? System.nanoTime() : 0;
        List<Returned> forms = List.of(filled(desk.word()), filled(desk.excel()));
        for (int i = 0; minutes.isPresent() ? System.nanoTime() < end : i < TIMES; i++, seed++) {
            try {
                trial.run(forms.get(i % 2).copy(), new Random(seed));
            } catch (AssertionError | RuntimeException problem) {
                Path kept = Files.createTempFile("fuzz-" + seed + "-", i % 2 == 0 ? ".docx" : ".xlsx");
                Files.write(kept, Files.readAllBytes(folder.resolve("damaged")));
                fail("after " + i + " files, with " + kept, problem);
            }
        }
        assertTrue(read > 0, "some are read all the same");
    }
}
