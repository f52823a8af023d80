package org.rapporteur.ui.form;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.text.Texts;

/**
 * What the features and classes of a model are called, and what they mean: the words of the window's texts where these have some, then
 * those that a plug-in has beside its model's classes, otherwise the model's own names and documentation.
 */
public final class FeatureWords {

    private final Texts texts;
    private final PlugInWords plugIns;

    /**
     * @param locale language of the words
     */
    public FeatureWords(Locale locale) {
        texts = Texts.of(FeatureWords.class, "features", locale);
        plugIns = new PlugInWords(locale);
    }

    /** What a feature is called, as it stands before a field. */
    public String label(EStructuralFeature feature) {
        return find(feature, key(feature)).or(() -> texts.find(feature.getName())).orElseGet(() -> words(feature.getName()));
    }

    /** What a feature is called inside a sentence. */
    public String inSentence(EStructuralFeature feature) {
        return lower(label(feature));
    }

    /** What a kind of object is called inside a sentence. */
    public String inSentence(EClass type) {
        return find(type, type.getName()).map(FeatureWords::lower).orElseGet(() -> lower(words(type.getName())));
    }

    /** What a feature means; empty when the model does not tell. */
    public Optional<String> tip(EStructuralFeature feature) {
        return find(feature, key(feature) + ".tip").or(() -> documentation(feature));
    }

    private Optional<String> find(EStructuralFeature feature, String key) {
        return find(feature.getEContainingClass(), key);
    }

    private Optional<String> find(EClass type, String key) {
        return texts.find(key).or(() -> plugIns.find(type.getInstanceClass(), key));
    }

    private static Optional<String> documentation(EModelElement element) {
        return Optional.ofNullable(EcoreUtil.getDocumentation(element));
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The words of a name in the model: {@code partOf} is "Part of". */
    private static String words(String name) {
        var words = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (Character.isUpperCase(letter) && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(words.isEmpty() ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
        }
        return words.toString();
    }
}
