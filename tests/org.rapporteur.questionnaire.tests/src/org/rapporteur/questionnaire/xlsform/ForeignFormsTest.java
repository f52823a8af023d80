package org.rapporteur.questionnaire.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Question;
import org.rapporteur.model.work.Progress;

/** Forms as humanitarian surveys write them: what of them a questionnaire cannot say is listed, and what it can say comes through once more. */
class ForeignFormsTest {

    private static final LocalDate DAY = LocalDate.of(2003, 6, 1);

    @TempDir
    private Path folder;

    @Test
    void choicesThatDependOnOthersAndPicturesAreListed() throws Exception {
        XlsForm read = read("""
                survey
                type | name | label::English (en) | label::Dari | required | relevant | choice_filter | media::image::English (en) | appearance
                start | start
                begin group | where | Where | کجا
                select_one province | province | Province | ولایت | yes
                select_one district | district | District of ${province} | ولسوالی | true() | | province=${province} | map.png | minimal
                select_one place or_other | place | Place | محل | | ${district} != 'd2'
                geopoint | gps | Where is it? | کجا | no
                end group
                choices
                list name | name | label::English (en) | label::Dari | province | media::image
                province | 1 | Northern | شمال
                province | 2 | Southern | جنوب
                district | d1 | Hill | تپه | 1
                district | d2 | Lake | دریا | 2 | lake.png
                place | camp | Camp | کمپ
                settings
                form_title | form_id | version | default_language | style
                A place | place survey | 2003053101 | English (en) | pages
                """);
        assertEquals(List.of(
                "settings, row 2, version: the form is version 2003053101. What is read from it begins as version 1.",
                "survey, row 2, start: start: what a telephone notes by itself is not asked of governments. It was left out.",
                "survey, row 1, Dari: the language is not known. Its texts were kept as x-dari.",
                "survey, row 5, district: the answer to another question is to be shown in the text, which cannot be printed. It was kept as it stands: "
                        + "District of ${province}",
                "survey, row 5, district: choice_filter cannot be said here and was left out: province=${province}",
                "survey, row 5, district: media::image cannot be said here and was left out: map.png",
                "survey, row 6, place: the choice to name something else was left out. Add it as a choice, and a question behind it.",
                "survey, row 7, gps: a question of the type geopoint became the nearest there is; what is entered is not checked.",
                "survey, row 1, appearance: this column means nothing to a questionnaire and was left out.",
                "choices, row 1, province: this column means nothing to a questionnaire and was left out.",
                "choices, row 1, media::image: this column means nothing to a questionnaire and was left out.",
                "settings, row 1, style: this column means nothing to a questionnaire and was left out."), told(read));
        assertEquals(List.of("province ONE_OF * [1, 2]", "district ONE_OF * [d1, d2]", "place ONE_OF not district = d2 [camp]", "gps TEXT []"), questions(read));
        assertComesThroughOnceMore(read);
    }

    @Test
    void repeatsSumsAndLimitsAreListed() throws Exception {
        XlsForm read = read("""
                survey
                type | name | label | hint | constraint | constraint_message | relevant | calculation | repeat_count | default | required_message
                begin_group | household | Household | | | | ${nobody} = 'x'
                integer | members | How many people? | With children | . > 0 and . < 30 | Too many | | | | 1 | Say it
                begin_repeat | people | People | | | | ${members} > 1 | | ${members}
                text | name | Name
                integer | age | Age | In years | . < 120
                date | born | Born on | | | | ${age} < 5
                begin_group | school | | | | | ${members} > 2
                text | class | Class
                end_group
                begin_repeat | papers | Papers
                select_multiple paper | paper | Which?
                end_repeat
                end_repeat
                calculate | total | | | | | | count(${people})
                note | sum | You have named ${total}.
                note | thanks | Thank you.
                select_one paper | oldest | Oldest paper | | | | selected(${paper}, 'pass')
                rank paper | order | In which order?
                range | grade | Grade | | | | count-selected(${order}) > 1
                file | proof | Proof | | | | selected(${order}, 'pass') and (${members} >= 2 or not(${members} = ''))
                select_one_from_file places.csv | village | Village
                begin loop over paper | looped | For each
                end loop
                end_group
                end_group
                text | last | Anything else? | | | | count(${people}) != 2 and ${members} != ''
                choices
                list_name | name | label
                paper | pass | Pass
                paper | card | Card
                settings
                form_title
                Household, "all"
                """);
        assertEquals(List.of(
                "survey, row 2, household: the condition cannot be said here, so the question is always asked: ${nobody} = 'x'",
                "survey, row 3, members: constraint cannot be said here and was left out: . > 0 and . < 30",
                "survey, row 3, members: default cannot be said here and was left out: 1",
                "survey, row 4, people: repeat_count cannot be said here and was left out: ${members}",
                "survey, row 6, age: constraint cannot be said here and was left out: . < 120",
                "survey, row 7, born: the column of a table has no condition. It is always asked.",
                "survey, row 9, class: the column of a table has no condition. It is always asked.",
                "survey, row 11, papers: a repeat inside of a repeat: its questions became columns of the outer one.",
                "survey, row 15, total: calculate: nothing is calculated in a questionnaire. It was left out.",
                "survey, row 16, sum: a note that is shown under a condition, or shows answers, cannot be printed. It was left out.",
                "survey, row 18, oldest: the condition cannot be said here, so the question is always asked: selected(${paper}, 'pass')",
                "survey, row 19, order: an order of choices cannot be asked for. The question asks which choices apply.",
                "survey, row 20, grade: a question of the type range became the nearest there is; what is entered is not checked.",
                "survey, row 20, grade: the condition cannot be said here, so the question is always asked: count-selected(${order}) > 1",
                "survey, row 22, village: select_one_from_file: the choices are in another file. The question asks for a text instead.",
                "survey, row 23, looped: there is no question of the type “begin loop over paper”. It was left out.",
                "survey, row 24: there is no question of the type “end loop”. It was left out.",
                "survey, row 26: a group ends that has not begun. The row was passed over.",
                "survey, row 1, constraint_message: this column means nothing to a questionnaire and was left out.",
                "survey, row 1, required_message: this column means nothing to a questionnaire and was left out."), told(read));
        assertEquals(List.of("members NUMBER []", "people TABLE members > 1 [name TEXT [], age NUMBER [], born DATE [], class TEXT [], paper SEVERAL_OF [pass, card]]",
                "oldest ONE_OF [oldest.pass, oldest.card]", "order SEVERAL_OF [order.pass, order.card]",
                "grade NUMBER []", "proof FILE order = order.pass and (members >= 2 or not members is not answered) []", "village TEXT []", "last TEXT not people = 2 and members is answered []"), questions(read));
        assertComesThroughOnceMore(read);
    }

    @Test
    void theOldWordsOfFormsInSeveralLanguagesAreUnderstood() throws Exception {
        XlsForm read = read("""
                survey
                command | tag | caption::العربية (ar) | caption::Français (fr) | hint::Français (fr) | relevance | required | audio::Français (fr)
                begin group | معلومات | معلومات عامة | Généralités
                select one from yes_no | _1_phone | هل لديكم هاتف؟ | Avez-vous un téléphone ? | | | TRUE
                string | 2_number | الرقم | Numéro | Dix chiffres | ${_1_phone} = 'yes' | maybe | numero.mp3
                acknowledge | ok | موافق | D’accord
                end group
                choices
                list name | value | caption::العربية (ar) | caption::Français (fr)
                yes_no | yes | نعم | Oui
                yes_no | no | لا | Non
                settings
                form_name | form_id | default_language
                هاتف | _2 phones | العربية (ar)
                """);
        assertEquals(List.of(
                "survey, row 4, 2_number: required cannot be said here and was left out: maybe",
                "survey, row 4, 2_number: audio cannot be said here and was left out: numero.mp3",
                "survey, row 5, ok: a question of the type acknowledge became the nearest there is; what is entered is not checked."), told(read));
        assertEquals("2_phones", read.questionnaire().getId());
        assertEquals("ar:هاتف", read.questionnaire().getTitles().getFirst().getLanguage() + ":" + read.questionnaire().getTitles().getFirst().getText());
        assertEquals(List.of("1_phone YES_NO * []", "2_number TEXT 1_phone = yes []", "ok YES_NO []"), questions(read));
        assertComesThroughOnceMore(read);
    }

    @Test
    void aQuestionnaireIsCalledAsItsFileCanBe() throws Exception {
        for (var named : List.of(List.of("استبيان", "questionnaire"), List.of("_Enquête", "enquete"), List.of("a.", "a"), List.of("x".repeat(130), "x".repeat(80)))) {
            XlsForm read = read("""
                    survey
                    type | name | label
                    text | last | Anything else?
                    settings
                    form_title | form_id
                    A survey | %s
                    """.formatted(named.getFirst()));
            assertEquals(named.getLast(), read.questionnaire().getId());
            assertEquals(List.of("settings, row 2, form_id: no file can be called " + named.getFirst() + ", so that the questionnaire is called " + named.getLast()
                    + "."), told(read));
        }
    }

    /** What was read is written as other tools take it, and read again without another loss. */
    private void assertComesThroughOnceMore(XlsForm read) throws Exception {
        var out = new ByteArrayOutputStream();
        List<XlsFormNote> unsaid = XlsForm.write(read.questionnaire(), DAY, out);
        Path file = Files.write(folder.resolve("again.xlsx"), out.toByteArray());
        assertEquals(List.of(), StrictForm.problems(out.toByteArray()));
        XlsForm again = XlsForm.read(file, Progress.NONE);
        assertEquals(Outline.of(read.questionnaire()), Outline.of(again.questionnaire()));
        assertEquals(unsaid.stream().filter(note -> note.key().equals("reference")).count(), again.notes().size(), again.notes()::toString);
    }

    private static List<String> told(XlsForm form) {
        return form.notes().stream().map(XlsFormNote::toString).toList();
    }

    private static List<String> questions(XlsForm form) {
        return form.questionnaire().getSections().stream().flatMap(section -> section.getQuestions().stream()).map(ForeignFormsTest::line).toList();
    }

    private static String line(Question question) {
        List<String> parts = question.getColumns().isEmpty() ? question.getChoices().stream().map(choice -> choice.getId()).toList()
                : question.getColumns().stream().map(ForeignFormsTest::line).toList();
        return question.getId() + " " + question.getKind().getName() + (question.isRequired() ? " *" : "")
                + (question.getCondition() == null ? "" : " " + question.getCondition()) + " " + parts;
    }

    /** The form of a text: a line with the name of each sheet, one with its headers, and its rows. */
    private XlsForm read(String text) throws Exception {
        Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
        List<String> headers = List.of();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<String> cells = List.of(line.strip().split("\\s*\\|\\s*"));
            if (List.of("survey", "choices", "settings").contains(line.strip())) {
                rows = new ArrayList<>();
                sheets.put(line.strip(), rows);
                headers = List.of();
            } else if (headers.isEmpty()) {
                headers = cells;
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        row.put(headers.get(i), cells.get(i));
                    }
                }
                rows.add(row);
            }
        }
        Path file = folder.resolve("foreign.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SheetFile(sheets, List.of()).write(DAY, out);
        }
        return XlsForm.read(file, Progress.NONE);
    }
}
