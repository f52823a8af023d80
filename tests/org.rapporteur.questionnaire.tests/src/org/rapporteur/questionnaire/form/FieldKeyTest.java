package org.rapporteur.questionnaire.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Question;
import org.rapporteur.model.Recommendation;

class FieldKeyTest {

    private static Question question(String id) {
        Question question = ModelFactory.eINSTANCE.createQuestion();
        question.setId(id);
        return question;
    }

    private static Optional<Recommendation> about(String id) {
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setId(id);
        return Optional.of(recommendation);
    }

    @Test
    void aKeyIsMadeOfIdentifiersThatAPersonCanRead() {
        assertEquals("strategy", FieldKey.of(question("strategy")).text());
        assertEquals("status@istanbul-2002-7", FieldKey.of(question("status"), about("istanbul-2002-7")).text());
        FieldKey cell = FieldKey.of(question("courses"), Optional.empty()).cell(12, question("people"));
        assertEquals("courses#12.people", cell.text());
        assertEquals("courses", cell.table().text());
        assertEquals(12, cell.row());
        assertEquals(Optional.of("people"), cell.column());
    }

    @Test
    void longIdentifiersAreShortenedSoThatTheLongestKeyFitsTheTagOfAContentControl() {
        String uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
        String longest = FieldKey.of(question(uuid), about(uuid)).cell(9999, question(uuid)).text();
        assertTrue(longest.length() < 64, longest);
        assertNotEquals(FieldKey.of(question(uuid)), FieldKey.of(question(uuid.replace("0e", "0f"))));
    }

    @Test
    void whatIsNoKeyIsNone() {
        for (String text : new String[] {"", "@x", "a@", "a#0.b", "a#1", "a@b@c", "x".repeat(65)}) {
            assertEquals(Optional.empty(), FieldKey.parse(text), text);
        }
    }
}
