package org.rapporteur.questionnaire.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Fix;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.text.Texts;

/** Gathers findings and words their messages; the key of a message is its rule. */
final class Noted {

    private static final int MOST_NAMED = 5;

    private final Inquiry inquiry;
    private final Texts texts;
    private final List<Finding> findings = new ArrayList<>();

    Noted(Inquiry inquiry) {
        this.inquiry = inquiry;
        texts = inquiry.texts(Noted.class);
    }

    /** Something about a feature of an object, or about the object as a whole where the feature is empty. */
    void add(String rule, Severity severity, EObject where, Optional<EStructuralFeature> feature, Object... arguments) {
        add(rule, severity, where, feature, Optional.empty(), arguments);
    }

    /** Something that can be mended at once; the key of what mends it is the rule with {@code .fix}. */
    void add(String rule, Severity severity, EObject where, EStructuralFeature feature, Runnable fix, Object... arguments) {
        add(rule, severity, where, Optional.of(feature), Optional.of(new Fix(texts.text(rule + ".fix"), fix)), arguments);
    }

    /** What is missing in a language, with the first few places. */
    void translation(Questionnaire questionnaire, String language, List<Translations.Place> places) {
        List<String> named = places.stream().map(place -> place.object().getId()).distinct().limit(MOST_NAMED).toList();
        String name = Locale.forLanguageTag(language).getDisplayLanguage(inquiry.locale());
        add("translation-missing", Severity.WARNING, questionnaire, Optional.empty(), name, places.size(), named,
                places.size() > named.size() ? "more" : "all");
    }

    /** A sentence in the language of the inquiry. */
    Locale locale() {
        return inquiry.locale();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(String rule, Severity severity, EObject where, Optional<EStructuralFeature> feature, Optional<Fix> fix, Object... arguments) {
        var all = new ArrayList<Object>();
        all.add(where instanceof Identified identified && identified.getId() != null ? identified.getId() : where.eClass().getName());
        all.addAll(List.of(arguments));
        findings.add(new Finding(rule, severity, where, feature.map(EStructuralFeature::getName), texts.text(rule, all.toArray()), fix));
    }
}
