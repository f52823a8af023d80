package org.rapporteur.questionnaire.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.model.Text;
import org.rapporteur.questionnaire.check.Translations;
import org.rapporteur.questionnaire.condition.Condition;
import org.rapporteur.questionnaire.condition.ConditionException;

/**
 * Writes a questionnaire as the sheets of an XLSForm. A section is a group; one asked about each recommendation is a repeat, and so is a
 * table. What only Rapporteur knows stands in columns of its own, which other tools pass over.
 */
final class FormWriter {

    /** Column of what an answer becomes. */
    static final String USE = "rapporteur_use";
    /** Column of the unit of a number. */
    static final String UNIT = "rapporteur_unit";
    /** Column that marks the repeat asked about each recommendation. */
    static final String PER_RECOMMENDATION = "rapporteur_per_recommendation";
    /** Column of the status a choice stands for. */
    static final String STATUS = "rapporteur_status";

    private static final String YES_NO_LIST = "yes_no";
    /** How tools call the root of a form that does not name it. */
    private static final String ROOT = "data";

    private final Questionnaire questionnaire;
    private final List<String> languages;
    private final List<XlsFormNote> notes = new ArrayList<>();
    private final List<Map<String, String>> survey = new ArrayList<>();
    private final List<Map<String, String>> choices = new ArrayList<>();
    private final Map<String, Question> questions = new HashMap<>();

    FormWriter(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        languages = List.copyOf(new Translations(questionnaire).languages());
    }

    List<XlsFormNote> write(LocalDate date, OutputStream out) throws IOException {
        questionnaire.getSections().forEach(this::section);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("form_title", questionnaire.getTitles().stream().findFirst().map(Text::getText).orElse(questionnaire.getId()));
        List<String> otherTitles = questionnaire.getTitles().stream().skip(1).map(title -> Languages.header(title.getLanguage())).toList();
        if (!otherTitles.isEmpty()) {
            notes.add(new XlsFormNote("settings", 0, "form_title", "titles", List.of(otherTitles)));
        }
        settings.put("form_id", XmlName.of(questionnaire.getId()));
        settings.put("version", Integer.toString(questionnaire.getVersion()));
        if (!languages.isEmpty()) {
            settings.put("default_language", Languages.header(languages.contains("en") ? "en" : languages.getFirst()));
        }
        if (survey.stream().anyMatch(row -> row.get("type").equals("begin_repeat") && row.get("name").equals(ROOT))) {
            settings.put("name", XmlName.of(questionnaire.getId())); // no repeat may be called as the root is
        }
        Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
        sheets.put("survey", survey);
        sheets.put("choices", choices);
        sheets.put("settings", List.of(settings));
        new SheetFile(sheets, List.of("type", "name", "list_name")).write(date, out);
        return notes;
    }

    private void section(Section section) {
        String what = section.isPerRecommendation() ? "repeat" : "group";
        Map<String, String> begin = row("begin_" + what, XmlName.of(section.getId()), "label", section.getTitles());
        texts(begin, "hint", section.getHelp());
        if (section.isPerRecommendation()) {
            begin.put(PER_RECOMMENDATION, "yes");
        }
        survey.add(begin);
        section.getQuestions().forEach(this::question);
        survey.add(row("end_" + what, "", "label", List.of()));
    }

    private void question(Question question) {
        Map<String, String> row = described(question);
        condition(question).ifPresent(text -> row.put("relevant", text));
        survey.add(row);
        questions.put(question.getId(), question);
        if (question.getKind() == QuestionKind.TABLE) {
            question.getColumns().forEach(column -> survey.add(described(column)));
            survey.add(row("end_repeat", "", "label", List.of()));
        }
    }

    private Map<String, String> described(Question question) {
        Map<String, String> row = row(type(question), XmlName.of(question.getId()), "label", question.getTexts());
        texts(row, "hint", question.getHelp());
        if (question.isRequired() && question.getKind() != QuestionKind.TABLE) {
            row.put("required", "yes");
        }
        if (question.getUse() != AnswerUse.ANSWER) {
            row.put(USE, question.getUse().getLiteral());
        }
        if (question.getUnit() != null) {
            row.put(UNIT, question.getUnit());
        }
        return row;
    }

    private String type(Question question) {
        return switch (question.getKind()) {
            case TEXT -> "text";
            case NUMBER -> "decimal";
            case DATE -> "date";
            case FILE -> "file";
            case TABLE -> "begin_repeat";
            case YES_NO -> {
                yesNo();
                yield "select_one " + YES_NO_LIST;
            }
            case ONE_OF -> choosing("select_one ", question);
            case SEVERAL_OF -> choosing("select_multiple ", question);
        };
    }

    /** A list without choices is refused by other tools. */
    private String choosing(String type, Question question) {
        if (question.getChoices().isEmpty()) {
            notes.add(new XlsFormNote("", 0, question.getId(), "noChoices", List.of()));
            return "text";
        }
        return type + list(question);
    }

    private void yesNo() {
        if (choices.stream().noneMatch(choice -> choice.get("list_name").equals(YES_NO_LIST))) {
            for (String name : List.of("yes", "no")) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("list_name", YES_NO_LIST);
                row.put("name", name);
                languages.forEach(language -> row.put("label::" + Languages.header(language), YesNo.word(name, language)));
                if (languages.isEmpty()) {
                    row.put("label", YesNo.word(name, "en"));
                }
                choices.add(row);
            }
        }
    }

    private String list(Question question) {
        String list = question.getId().equals(YES_NO_LIST) ? YES_NO_LIST + "_choices" : XmlName.of(question.getId());
        for (Choice choice : question.getChoices()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("list_name", list);
            row.put("name", choice.getId());
            texts(row, "label", choice.getTexts());
            if (choice.isSetStatus()) {
                row.put(STATUS, choice.getStatus().getLiteral());
            }
            choices.add(row);
        }
        return list;
    }

    private Optional<String> condition(Question question) {
        if (question.getCondition() == null || question.getCondition().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RelevantText(id -> Optional.ofNullable(questions.get(id))).text(Condition.parse(question.getCondition())));
        } catch (RelevantText.Inexpressible more) {
            notes.add(new XlsFormNote("", 0, question.getId(), "condition", List.of(question.getCondition(), more.subject().toString())));
        } catch (ConditionException wrong) {
            notes.add(new XlsFormNote("", 0, question.getId(), "conditionUnreadable", List.of(question.getCondition())));
        }
        return Optional.empty();
    }

    private Map<String, String> row(String type, String name, String column, List<Text> texts) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("type", type);
        row.put("name", name);
        texts(row, column, texts);
        return row;
    }

    private void texts(Map<String, String> row, String column, List<Text> texts) {
        texts.stream().filter(text -> text.getText() != null).forEach(text -> {
            row.put(column + "::" + Languages.header(text.getLanguage()), text.getText());
            if (text.getText().contains("${")) {
                notes.add(new XlsFormNote("", 0, row.get("name"), "reference", List.of(text.getText())));
            }
        });
    }
}
