package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample with damage anywhere: it opens, or it is refused with a sentence; nothing else happens. */
class DamagedFilesTest {

    private static final List<String> FILES = List.of("dossier.xmi", "regions/issyk-kul.xmi", "meetings/istanbul-2002.xmi",
            "meetings/addis-ababa-2003-berne-panel.xmi", "questionnaires/crs-africa.xmi", "countries/UGA.xmi");

    private static final List<String> ODDITIES = List.of("<", ">", "\"", "&", "&#0;", "]]>", "<!--", "<![CDATA[", "<?x", "xmlns:x=\"y\" ",
            "\uFEFF", "\u0000", "../", "#//@regions.9", " href=\"#/\"", "<extensions xsi:type=\"berne:", "999999999999", "é", "=\"\" ");

    private final Random random = new Random(2003);

    @TempDir
    private Path temp;

    private Path sample;
    private int opened;
    private int refused;

    @BeforeEach
    void theSample() {
        sample = Folders.sample(temp.resolve("imp"));
    }

    private void damaged(String file, String how, byte[] content) throws Exception {
        byte[] whole = Files.readAllBytes(sample.resolve(file));
        Files.write(sample.resolve(file), content);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> open(file + ", " + how), () -> file + ", " + how);
        Files.write(sample.resolve(file), whole);
    }

    private void open(String how) {
        try (var open = Folders.store().open(sample, Access.READ)) {
            for (String id : List.of("UGA", "KGZ")) {
                open.records().digest(id);
                open.records().load(id);
            }
            opened++;
        } catch (DossierException problem) {
            isASentence(problem.sentence(Locale.FRENCH), how);
        } catch (UnreadableRecordException problem) {
            isASentence(problem.sentence(Locale.FRENCH), how);
        } catch (RuntimeException | StackOverflowError other) {
            fail(how, other);
        }
    }

    private void isASentence(String sentence, String how) {
        assertTrue(sentence.lines().count() == 1 && !sentence.contains("Exception"), () -> how + ": " + sentence);
        refused++;
    }

    @Test
    void cutOffAnywhere() throws Exception {
        for (String file : FILES) {
            byte[] whole = Files.readAllBytes(sample.resolve(file));
            for (int i = 0; i < 8; i++) {
                int length = random.nextInt(whole.length - 2);
                damaged(file, "cut off after " + length, Arrays.copyOf(whole, length));
            }
        }
        assertEquals(0, opened, "a file that is cut off was taken for whole");
        assertTrue(refused > 40);
    }

    @Test
    void aByteChangedAnywhere() throws Exception {
        for (String file : FILES) {
            byte[] whole = Files.readAllBytes(sample.resolve(file));
            for (int i = 0; i < 8; i++) {
                byte[] changed = whole.clone();
                int place = random.nextInt(whole.length);
                changed[place] = (byte) random.nextInt(256);
                damaged(file, "byte " + place + " is " + changed[place], changed);
            }
        }
        assertTrue(opened > 0 && refused > 0);
    }

    @Test
    void oddTextAnywhere() throws Exception {
        for (String file : FILES) {
            String whole = Files.readString(sample.resolve(file));
            for (String odd : ODDITIES) {
                for (int i = 0; i < 1; i++) {
                    int place = random.nextInt(whole.length());
                    damaged(file, odd + " at " + place,
                            (whole.substring(0, place) + odd + whole.substring(place)).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertTrue(opened > 0 && refused > 0);
    }

    @Test
    void aLineLeftOutOrSaidTwice() throws Exception {
        for (String file : FILES) {
            List<String> lines = Files.readAllLines(sample.resolve(file));
            for (int i = 0; i < 20; i++) {
                int place = random.nextInt(lines.size());
                var without = new ArrayList<>(lines);
                without.remove(place);
                damaged(file, "without line " + place, String.join("\n", without).getBytes(StandardCharsets.UTF_8));
                var twice = new ArrayList<>(lines);
                twice.add(place, lines.get(place));
                damaged(file, "line twice " + place, String.join("\n", twice).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertTrue(opened > 0 && refused > 0);
    }

    @Test
    void twoFilesSwapped() throws Exception {
        for (String file : FILES) {
            for (String other : FILES) {
                damaged(file, "holds " + other, Files.readAllBytes(sample.resolve(other)));
            }
        }
        assertTrue(opened > 0 && refused > 0);
    }
}
