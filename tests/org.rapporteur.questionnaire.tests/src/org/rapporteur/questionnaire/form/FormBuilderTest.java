package org.rapporteur.questionnaire.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Status;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.form.Earlier.Origin;

class FormBuilderTest {

    private final Lakes lakes = new Lakes();

    private static Optional<Earlier> earlier(Form form, String key) {
        return form.field(new FieldKey(key)).orElseThrow().earlier();
    }

    @Test
    void datesAreAskedForInTablesAsWell() {
        lakes.question("adopted").setKind(QuestionKind.TEXT);
        assertFalse(lakes.form(lakes.first).asksForDates());
        lakes.question("courses").getColumns().getLast().setKind(QuestionKind.DATE);
        assertTrue(lakes.form(lakes.first).asksForDates());
    }

    @Test
    void aFormAsksEachQuestionOnceAndThoseOfABlockForEachRecommendation() {
        Form form = lakes.form(lakes.first);
        assertEquals(List.of("strategy", "adopted", "posts", "law", "bodies", "courses", "changes", "status@lakes-1-1", "done@lakes-1-1",
                "status@lakes-1-2", "done@lakes-1-2"), form.fields().map(field -> field.key().text()).toList());
        assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1.1", "2.1.2", "2.2.1", "2.2.2"),
                form.fields().map(Field::number).toList());
        assertEquals(Optional.of("Count the fish"), form.sections().get(1).groups().get(1).about().map(About::text));
        assertEquals("Kingdom of Ruritania", form.heading().country());
        assertEquals("1 December 2003", form.heading().due());
    }

    @Test
    void ofARecommendationThatIsKnownByItsThemesOnlyTheyAreNamedAndNotItsIdentifier() {
        lakes.recommendation(1).getTexts().clear();
        lakes.recommendation(1).getTopics().addAll(List.of(lakes.world.topic("Fish"), lakes.world.topic("Boats")));
        assertEquals(Optional.of("Theme: Fish and Boats. The wording of this recommendation is not on record."),
                lakes.form(lakes.first).sections().get(1).groups().get(1).about().map(About::text));
    }

    @Test
    void whatFactsExcludeIsLeftOutAndWhatAnswersDecideStaysWithItsCondition() {
        lakes.question("posts").setCondition("country:kind = territory");
        lakes.question("law").setCondition("previous:strategy = no");
        lakes.answered();
        Form form = lakes.form(lakes.second);
        assertEquals(List.of("strategy", "adopted", "law", "bodies", "courses", "changes"),
                form.sections().getFirst().groups().getFirst().fields().stream().map(field -> field.key().text()).toList());
        for (String decided : List.of("adopted", "law")) {
            assertFalse(form.field(new FieldKey(decided)).orElseThrow().applies().isEmpty(), decided);
        }
        lakes.question("posts").setCondition("country:kind = state");
        assertEquals(11, lakes.form(lakes.second).fields().count());
    }

    @Test
    void recommendationsThatAreNotAddressedToTheCountryAreNotAskedFor() {
        lakes.recommendation(1).setToAllMembers(false);
        lakes.recommendation(1).getAddressees().add(lakes.world.party("FRE"));
        assertEquals(1, lakes.form(lakes.first).sections().get(1).groups().size());
    }

    @Test
    void whatTheCountrySaidLastTimeIsFilledInWithItsDate() {
        lakes.answered();
        Form form = lakes.form(lakes.second);
        assertEquals(Optional.of(new Earlier(new Reply.Picked(List.of("yes")), Origin.EARLIER_ROUND, "20 November 2003")),
                earlier(form, "strategy"));
        assertEquals(new Reply.Words("First line\nsecond & last"), earlier(form, "changes").orElseThrow().reply());
        assertEquals(new Reply.Picked(List.of("labour", "justice")), earlier(form, "bodies").orElseThrow().reply());
        assertEquals(new Reply.Rows(List.of(Map.of("course", new Reply.Words("Boats and <laws>"), "people", new Reply.Words("20")))),
                earlier(form, "courses").orElseThrow().reply());
        assertEquals(new Reply.Picked(List.of("under-way")), earlier(form, "status@lakes-1-1").orElseThrow().reply());
        assertEquals(Optional.empty(), earlier(form, "status@lakes-1-2"));
    }

    @Test
    void theLatestAnswerCountsAndThoseSentBackDoNot() {
        lakes.answered();
        lakes.answer(lakes.world.record("RUR").answers(lakes.second, ResponseState.SENT_BACK, "2005-02-01"), "posts").setText("99");
        assertEquals(new Reply.Words("12"), earlier(lakes.form(lakes.second), "posts").orElseThrow().reply());
        lakes.answer(lakes.world.record("RUR").answers(lakes.second, ResponseState.RECEIVED, "2005-03-01"), "posts").setText("15");
        assertEquals(Optional.of(new Earlier(new Reply.Words("15"), Origin.THIS_ROUND, "1 March 2005")),
                earlier(lakes.form(lakes.second), "posts"));
    }

    @Test
    void answersToAnEarlierVersionCountAndThoseToOtherQuestionnairesDoNot() {
        lakes.answered();
        Questionnaire next = ModelFactory.eINSTANCE.createQuestionnaire();
        next.setId("lakes-v2");
        next.setVersion(2);
        next.getSections().addAll(EcoreUtil.copyAll(lakes.questionnaire.getSections()));
        next.getRounds().add(lakes.second);
        lakes.world.dossier().getQuestionnaires().add(next);
        assertEquals(Optional.empty(), earlier(lakes.form(lakes.second), "posts"));
        next.setFollows(lakes.questionnaire);
        assertEquals(new Reply.Words("12"), earlier(lakes.form(lakes.second), "posts").orElseThrow().reply());
        assertEquals(new Reply.Picked(List.of("labour", "justice")), earlier(lakes.form(lakes.second), "bodies").orElseThrow().reply());
    }

    @Test
    void anAnswerThatTheQuestionCanNoLongerTakeIsNotFilledIn() {
        lakes.answered();
        lakes.question("status").getChoices().remove(1);
        lakes.question("posts").setKind(QuestionKind.YES_NO);
        assertEquals(Optional.empty(), earlier(lakes.form(lakes.second), "status@lakes-1-1"));
        assertEquals(Optional.empty(), earlier(lakes.form(lakes.second), "posts"));
    }

    @Test
    void theStatusOnRecordIsFilledInWhereTheCountryHasNotAnswered() {
        lakes.world.record("RUR").reports(lakes.recommendation(1), Status.IMPLEMENTED, "2004-02", Reporter.ANALYST)
                .reports(lakes.recommendation(1), Status.NO_ACTION, "2006-01", Reporter.GOVERNMENT);
        Form form = lakes.form(lakes.second);
        assertEquals(Optional.of(new Earlier(new Reply.Picked(List.of("implemented")), Origin.RECORD, "February 2004")),
                earlier(form, "status@lakes-1-2"));
        About about = form.sections().get(1).groups().get(1).about().orElseThrow();
        assertEquals("Implemented", about.status());
        assertEquals("February 2004", about.asOf());
    }

    @Test
    void theChecksumChangesWithWhatIsAskedAndNotWithWhatIsFilledIn() {
        String before = lakes.form(lakes.second).identity().checksum();
        lakes.answered();
        lakes.second.setSubject("Another subject");
        assertEquals(before, lakes.form(lakes.second).identity().checksum());
        lakes.question("done").getTexts().getFirst().setText("What was done since?");
        assertNotEquals(before, lakes.form(lakes.second).identity().checksum());
    }

    @Test
    void aFormIsInTheLanguageAskedForAsFarAsThereAreTexts() {
        Form form = lakes.form(lakes.first, Locale.FRENCH);
        assertEquals("Questionnaire des lacs", form.heading().title());
        assertEquals("Is there a strategy?", form.fields().findFirst().orElseThrow().text());
        assertEquals(List.of(new Field.Option("yes", "Oui"), new Field.Option("no", "Non")), form.fields().findFirst().orElseThrow().choices());
        assertEquals("fr", form.identity().language());
    }

    @Test
    void choicesOfTheSameNameAreToldApart() {
        Lakes.choices(lakes.question("bodies"), "Interior ");
        lakes.question("bodies").getChoices().getLast().setId("interior-2");
        assertEquals(List.of("Interior", "Labour", "Justice", "Interior (interior-2)"),
                lakes.form(lakes.first).field(new FieldKey("bodies")).orElseThrow().choices().stream().map(Field.Option::label).toList());
    }

    @Test
    void aFormIsSplitBySectionAndEachPartSaysWhichItIs() {
        Form whole = lakes.form(lakes.first);
        List<Form> parts = whole.split();
        assertEquals(List.of("1/2", "2/2"), parts.stream().map(part -> part.identity().part().toString()).toList());
        assertEquals(whole.fields().toList(), parts.stream().flatMap(Form::fields).toList());
        assertEquals(List.of(true, true), parts.stream().map(part -> part.identity().sameFormAs(whole.identity())).toList());
    }
}
