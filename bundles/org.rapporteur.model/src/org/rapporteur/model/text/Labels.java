package org.rapporteur.model.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What classes, features and literals are called, and what they mean, in one language. English comes from the Ecore models, their
 * documentation being the source of every tip and of the guide; other languages lie beside, in {@code documentation_fr.properties}
 * and so on. It works for the models of plug-ins alike. Safe for use by several threads.
 */
public final class Labels {

    private static final String FILE = "documentation";

    private final Locale locale;
    private final Texts literals;
    private final Map<String, Texts> byPackage = new ConcurrentHashMap<>();

    private Labels(Locale locale) {
        this.locale = locale;
        literals = Texts.of(Labels.class, locale);
    }

    /** The words of a language; English where there is no translation. */
    public static Labels in(Locale locale) {
        return new Labels(locale);
    }

    /** The word for a literal, as it stands inside a sentence or a cell: "under way". */
    public String label(Enumerator literal) {
        Class<?> type = ((Enum<?>) literal).getDeclaringClass();
        String name = Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
        return literals.find(name + "." + literal.getLiteral())
                .orElseGet(() -> texts(type).text(type.getSimpleName() + "." + literal.getLiteral()));
    }

    /** What a literal means, in a sentence. */
    public String tip(Enumerator literal) {
        Class<?> type = ((Enum<?>) literal).getDeclaringClass();
        return texts(type).text(type.getSimpleName() + "." + literal.getLiteral() + ".tip");
    }

    /** What objects of a class are called, as it stands inside a sentence: "country record". */
    public String label(EClassifier type) {
        return texts(type.getInstanceClass()).text(type.getName());
    }

    /** What objects of a class stand for, in a few sentences. */
    public String tip(EClassifier type) {
        return texts(type.getInstanceClass()).text(type.getName() + ".tip");
    }

    /** What a feature is called, as it stands inside a sentence: "due date". */
    public String label(EStructuralFeature feature) {
        return texts(feature.getEContainingClass().getInstanceClass()).text(key(feature));
    }

    /** What a feature holds, in a few sentences. */
    public String tip(EStructuralFeature feature) {
        return texts(feature.getEContainingClass().getInstanceClass()).text(key(feature) + ".tip");
    }

    /** A label as it stands alone, at the head of a column or before a field: "Due date". */
    public String heading(EStructuralFeature feature) {
        return capital(label(feature));
    }

    /** What a class is called where its name stands alone: "Country record". */
    public String heading(EClassifier type) {
        return capital(label(type));
    }

    /** A literal where it stands alone: "Under way". */
    public String heading(Enumerator literal) {
        return capital(label(literal));
    }

    private String capital(String label) {
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(locale) + label.substring(first);
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** What a literal of a model is called, told by the model. */
    public String label(EEnumLiteral literal) {
        return label(literal.getInstance());
    }

    private Texts texts(Class<?> anchor) {
        return byPackage.computeIfAbsent(anchor.getPackageName(), name -> Texts.of(anchor, FILE, locale));
    }
}
