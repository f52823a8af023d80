package org.rapporteur.ui.form;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Texts;

/**
 * What the features and classes of a model are called, and what they mean: the words of the window's texts where these have some, then
 * those that a plug-in has beside its model's classes, otherwise the labels and tips of the model.
 */
public final class FeatureWords {

    private final Texts texts;
    private final PlugInWords plugIns;
    private final Labels labels;

    /**
     * @param locale language of the words
     */
    public FeatureWords(Locale locale) {
        texts = Texts.of(FeatureWords.class, "features", locale);
        plugIns = new PlugInWords(locale);
        labels = Labels.in(locale);
    }

    /** What a feature is called, as it stands before a field. */
    public String label(EStructuralFeature feature) {
        return find(feature, key(feature)).or(() -> texts.find(feature.getName())).orElseGet(() -> labels.heading(feature));
    }

    /** What a feature is called inside a sentence. */
    public String inSentence(EStructuralFeature feature) {
        return lower(label(feature));
    }

    /** What a kind of object is called inside a sentence. */
    public String inSentence(EClass type) {
        return find(type, type.getName()).map(FeatureWords::lower).orElseGet(() -> labels.label(type));
    }

    /** What a feature means; empty when the model does not tell. */
    public Optional<String> tip(EStructuralFeature feature) {
        return find(feature, key(feature) + ".tip").or(() -> Optional.of(labels.tip(feature)));
    }

    private Optional<String> find(EStructuralFeature feature, String key) {
        return find(feature.getEContainingClass(), key);
    }

    private Optional<String> find(EClass type, String key) {
        return texts.find(key).or(() -> plugIns.find(type.getInstanceClass(), key));
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
