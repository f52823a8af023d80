package org.rapporteur.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.Labels;
import org.rapporteur.region.register.RegionRegister;

/** Every class, feature and literal, of the model and of each plug-in, has a label and says what it is. */
class DocumentationTest {

    @Test
    void everythingHasALabelAndATip() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Labels labels = Labels.in(locale);
            for (EPackage model : models()) {
                model.getEClassifiers().forEach(classifier -> check(classifier, labels));
            }
        }
    }

    private static List<EPackage> models() {
        List<EPackage> models = new ArrayList<>(Installed.service(RegionRegister.class).packages());
        assertEquals(6, models.size());
        models.add(ModelPackage.eINSTANCE);
        return models;
    }

    @Test
    void everythingIsTranslated() throws Exception {
        for (EPackage model : models()) {
            Class<?> anchor = model.getEClassifiers().stream().filter(EClass.class::isInstance).findFirst().orElseThrow().getInstanceClass();
            Set<String> english = keys(anchor, "documentation.properties");
            assertEquals(english, keys(anchor, "documentation_fr.properties"), model.getNsURI());
        }
    }

    private static Set<String> keys(Class<?> anchor, String file) throws IOException {
        var texts = new Properties();
        try (var in = new InputStreamReader(anchor.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static void check(EClassifier classifier, Labels labels) {
        if (classifier instanceof EClass type) {
            assertSaid(labels.label(type), labels.tip(type));
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                assertSaid(labels.label(feature), labels.tip(feature));
            }
        } else if (classifier instanceof EEnum type) {
            assertSaid(labels.label(type), labels.tip(type));
            for (var literal : type.getELiterals()) {
                Enumerator value = literal.getInstance();
                assertSaid(labels.label(value), labels.tip(value));
            }
        }
    }

    private static void assertSaid(String label, String tip) {
        assertFalse(label.isBlank(), tip);
        assertFalse(tip.isBlank(), label);
        assertEquals(label.strip(), label);
    }

    @Test
    void labelsAreTheNamesOfTheModelUnlessItGivesABetterOne() {
        Labels labels = Labels.in(Locale.ENGLISH);
        assertEquals("country record", labels.label(Literals.COUNTRY_RECORD));
        assertEquals("Country record", labels.heading(Literals.COUNTRY_RECORD));
        assertEquals("agenda complete", labels.label(Literals.MEETING__AGENDA_COMPLETE));
        assertEquals("due date", labels.label(Literals.RECOMMENDATION__DUE));
        assertEquals("under way", labels.label(Status.UNDER_WAY));
    }
}
