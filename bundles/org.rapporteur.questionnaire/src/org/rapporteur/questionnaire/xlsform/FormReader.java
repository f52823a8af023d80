package org.rapporteur.questionnaire.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rapporteur.importing.table.Row;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Choice;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.model.Status;
import org.rapporteur.model.Text;
import org.rapporteur.model.text.Fold;
import org.rapporteur.questionnaire.condition.Condition;

/** Makes a questionnaire of the sheets of an XLSForm, row by row. */
final class FormReader {

    private static final Set<String> HARMLESS_TYPES = Set.of("start", "end", "today", "deviceid", "imei", "subscriberid", "simserial", "phonenumber",
            "username", "email", "audit", "start-geopoint", "background-audio");

    private static final String FIRST_VERSION = "1";
    private static final String NAMELESS = "questionnaire";
    private static final String FILE_NAME = "[A-Za-z0-9]([A-Za-z0-9._-]{0,118}[A-Za-z0-9_-])?";

    /** A group that is open: its condition, and what it ends with. */
    private record Group(String end, Optional<Condition> condition, boolean section, boolean table) {
    }

    private final FormSheet survey;
    private final ChoiceLists lists;
    private final FormSheet settings;
    private final Languages languages = new Languages();
    private final Lost lost;
    private final Questionnaire questionnaire = ModelFactory.eINSTANCE.createQuestionnaire();
    private final Known known = new Known();
    private final Set<String> unknownLanguages = new HashSet<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private String language = "en";
    private Section section;
    private Question table;

    FormReader(FormSheet survey, FormSheet choices, FormSheet settings) {
        this.survey = survey;
        lost = new Lost(survey);
        this.settings = settings;
        lists = new ChoiceLists(choices);
    }

    XlsForm read() {
        settings();
        survey.rows().forEach(this::row);
        groups.stream().filter(group -> !group.end().isEmpty()).forEach(group -> lost.note(0, "", "groupOpen", group.end()));
        questionnaire.getSections().removeIf(empty -> empty.getQuestions().isEmpty());
        lost.columns(survey);
        lost.columns(lists.sheet());
        lost.columns(settings);
        return new XlsForm(questionnaire, lost.notes());
    }

    private void settings() {
        Optional<Row> row = settings.rows().stream().findFirst();
        row.map(one -> settings.cell(one, "default_language")).filter(name -> !name.isEmpty()).flatMap(languages::tag).ifPresent(tag -> language = tag);
        String title = row.map(one -> settings.cell(one, "form_title")).orElse("");
        String id = row.map(one -> settings.cell(one, "form_id")).filter(text -> !text.isEmpty()).orElse(title);
        questionnaire.setId(fileName(id.isEmpty() ? NAMELESS : XmlName.identifier(id)));
        questionnaire.getTitles().add(text(language, title.isEmpty() ? questionnaire.getId() : title));
        row.map(one -> settings.cell(one, "version")).filter(version -> !version.isEmpty() && !version.equals(FIRST_VERSION))
                .ifPresent(version -> lost.note(settings, 2, "version", "version", version));
    }

    /** A questionnaire has a file of its own, which is called as it is. */
    private String fileName(String id) {
        if (id.matches(FILE_NAME)) {
            return id;
        }
        String made = Optional.of(Fold.identifier(id)).filter(some -> !some.isEmpty()).orElse(NAMELESS);
        lost.note(settings, 2, "form_id", "formId", id, made);
        return made;
    }

    private void row(Row row) {
        String type = survey.cell(row, "type").replaceAll("[\\s_]+", " ").toLowerCase(Locale.ROOT);
        switch (type) {
            case "" -> { }
            case "begin group", "begin repeat" -> begin(row, type.substring("begin ".length()));
            case "end group", "end repeat" -> end(row, type.substring("end ".length()));
            case "note" -> help(row);
            default -> question(row);
        }
    }

    private void begin(Row row, String what) {
        Optional<Condition> condition = condition(row);
        boolean repeat = what.equals("repeat");
        boolean perRecommendation = Lost.isYes(survey.cell(row, FormWriter.PER_RECOMMENDATION));
        boolean top = groups.stream().noneMatch(Group::section);
        if (repeat && !perRecommendation) {
            if (table != null) {
                lost.note(row.number(), survey.cell(row, "name"), "repeatInRepeat");
                groups.push(new Group(what, condition, false, false));
                return;
            }
            Question question = made(row, QuestionKind.TABLE);
            add(question, row, Stream.concat(conditions(), condition.stream()).toList());
            table = question;
            known.table(question.getId());
            lost.of(row);
            groups.push(new Group(what, condition, false, true));
            return;
        }
        if (top) {
            section = section(survey.cell(row, "name"), survey.texts(row, "label"));
            section.setPerRecommendation(perRecommendation);
            texts(section.getHelp(), survey.texts(row, "hint"), row);
        } else if (!survey.texts(row, "label").isEmpty()) {
            lost.note(row.number(), survey.cell(row, "name"), "groupInGroup");
        }
        lost.of(row);
        groups.push(new Group(what, condition, top, false));
    }

    private void end(Row row, String what) {
        if (groups.isEmpty() || !groups.peek().end().equals(what)) {
            lost.note(row.number(), "", "endWithout", what);
            return;
        }
        Group ended = groups.pop();
        if (ended.table()) {
            table = null;
        }
        if (ended.section()) {
            section = null;
        }
    }

    /** A note stands with the help of its section; one that only repeats the title says nothing new. */
    private void help(Row row) {
        if (!survey.cell(row, "relevant").isEmpty() || survey.texts(row, "label").values().stream().anyMatch(text -> text.contains("${"))) {
            lost.note(row.number(), survey.cell(row, "name"), "note");
            return;
        }
        var texts = new LinkedHashMap<>(survey.texts(row, "label"));
        current().getTitles().forEach(title -> texts.values().removeIf(title.getText()::equals));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String tag = tag(text.getKey(), row);
            Optional<Text> help = current().getHelp().stream().filter(one -> one.getLanguage().equals(tag)).findFirst();
            help.ifPresentOrElse(one -> one.setText(one.getText() + "\n" + text.getValue()), () -> current().getHelp().add(text(tag, text.getValue())));
        }
    }

    private void question(Row row) {
        QuestionType type = QuestionType.of(survey.cell(row, "type"));
        String name = survey.cell(row, "name");
        if (type.kind().isEmpty()) {
            lost.note(row.number(), name, HARMLESS_TYPES.contains(type.word()) ? "device" : type.word().startsWith("calculate") || type.word().equals("hidden")
                    ? "calculation" : "typeNone", type.word());
            return;
        }
        if (!type.lost().isEmpty()) {
            lost.note(row.number(), name, type.lost(), type.word());
        }
        boolean yesNo = type.kind().get() == QuestionKind.ONE_OF && lists.isYesNo(type.list());
        Question question = made(row, yesNo ? QuestionKind.YES_NO : type.kind().get());
        if (!type.list().isEmpty() && !yesNo) {
            choices(question, type.list(), row);
        }
        question.setRequired(Lost.isYes(survey.cell(row, "required")));
        String unit = survey.cell(row, FormWriter.UNIT);
        question.setUnit(unit.isEmpty() ? null : unit);
        AnswerUse use = AnswerUse.get(survey.cell(row, FormWriter.USE));
        question.setUse(use == null ? AnswerUse.ANSWER : use);
        if (table == null) {
            add(question, row, Stream.concat(conditions(), condition(row).stream()).toList());
        } else {
            column(question, row);
        }
        lost.of(row);
    }

    private void column(Question question, Row row) {
        table.getColumns().add(question);
        known.column(survey.cell(row, "name"));
        if (!survey.cell(row, "relevant").isEmpty() || groups.stream().takeWhile(group -> !group.table()).anyMatch(group -> group.condition().isPresent())) {
            lost.note(row.number(), survey.cell(row, "name"), "columnCondition");
        }
    }

    private Question made(Row row, QuestionKind kind) {
        Question question = ModelFactory.eINSTANCE.createQuestion();
        String name = survey.cell(row, "name");
        question.setId(known.free(XmlName.identifier(name.isEmpty() ? "question-" + row.number() : name)));
        if (!known.question(name, question.getId())) {
            lost.note(row.number(), name, "nameTwice", question.getId());
        }
        question.setKind(kind);
        texts(question.getTexts(), survey.texts(row, "label"), row);
        texts(question.getHelp(), survey.texts(row, "hint"), row);
        Stream.of("label", "hint").flatMap(column -> survey.texts(row, column).values().stream()).filter(text -> text.contains("${")).findFirst()
                .ifPresent(text -> lost.note(row.number(), name, "answerShown", text));
        return question;
    }

    private void add(Question question, Row row, List<Condition> conditions) {
        current().getQuestions().add(question);
        if (!conditions.isEmpty()) {
            Condition all = conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
            question.setCondition(all.toString());
        }
    }

    /** The conditions of the groups that are open, the outermost first. */
    private Stream<Condition> conditions() {
        return new ArrayList<>(groups).reversed().stream().flatMap(group -> group.condition().stream());
    }

    private Optional<Condition> condition(Row row) {
        String expression = survey.cell(row, "relevant");
        if (expression.isEmpty()) {
            return Optional.empty();
        }
        Optional<Condition> condition = known.condition(expression);
        if (condition.isEmpty()) {
            lost.note(row.number(), survey.cell(row, "name"), "relevant", expression);
        }
        return condition;
    }

    private void choices(Question question, String list, Row row) {
        if (!lists.has(list)) {
            lost.note(row.number(), survey.cell(row, "name"), "listMissing", list);
        }
        for (Row one : lists.of(list)) {
            Choice choice = ModelFactory.eINSTANCE.createChoice();
            choice.setId(known.choice(question.getId(), lists.name(one)));
            lists.labels(one).forEach((in, label) -> choice.getTexts().add(text(tag(in, row), label)));
            Status status = Status.get(lists.cell(one, FormWriter.STATUS));
            if (status != null) {
                choice.setStatus(status);
            }
            question.getChoices().add(choice);
        }
    }

    private Section current() {
        if (section == null) {
            section = section("", Map.of());
        }
        return section;
    }

    private Section section(String name, Map<String, String> titles) {
        Section made = ModelFactory.eINSTANCE.createSection();
        made.setId(known.free(name.isEmpty() ? "section" : XmlName.identifier(name)));
        titles.forEach((in, title) -> made.getTitles().add(text(tag(in, null), title)));
        if (made.getTitles().isEmpty()) {
            made.getTitles().add(text(language, name.isEmpty() ? questionnaire.getTitles().getFirst().getText() : name));
        }
        questionnaire.getSections().add(made);
        return made;
    }

    private void texts(List<Text> texts, Map<String, String> words, Row row) {
        words.forEach((in, text) -> texts.add(text(tag(in, row), text)));
    }

    private String tag(String name, Row row) {
        if (name.isEmpty()) {
            return language;
        }
        return languages.tag(name).orElseGet(() -> {
            String tag = Languages.unknown(name);
            if (unknownLanguages.add(name)) {
                lost.note(1, name, "language", tag);
            }
            return tag;
        });
    }

    private static Text text(String language, String words) {
        Text text = ModelFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setText(words);
        return text;
    }
}
