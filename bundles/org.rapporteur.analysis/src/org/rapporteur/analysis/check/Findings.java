package org.rapporteur.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Inquiry;

/** Gathers the findings of a rule and words their messages. */
public final class Findings {

    private final Rule<?> rule;
    private final Inquiry inquiry;
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param rule whose findings
     * @param inquiry the language
     */
    public Findings(Rule<?> rule, Inquiry inquiry) {
        this.rule = rule;
        this.inquiry = inquiry;
    }

    /** Words for what the messages speak of. */
    public Words words() {
        return inquiry.once(Words.class, "words", () -> new Words(inquiry));
    }

    /**
     * Something about an object.
     *
     * @param where the object
     * @param arguments what the message names
     */
    public void add(EObject where, Object... arguments) {
        add(where, Optional.empty(), rule.id(), arguments);
    }

    /**
     * Something about a feature of an object.
     *
     * @param where the object
     * @param feature the feature
     * @param arguments what the message names
     */
    public void add(EObject where, EStructuralFeature feature, Object... arguments) {
        add(where, Optional.of(feature.getName()), rule.id(), arguments);
    }

    /**
     * Something about an object, in other words than usual.
     *
     * @param variant what the words are for: the message's key is the rule, a dot and this
     * @param where the object
     * @param arguments what the message names
     */
    public void addVariant(String variant, EObject where, Object... arguments) {
        add(where, Optional.empty(), rule.id() + "." + variant, arguments);
    }

    /** What was found. */
    public List<Finding> found() {
        return List.copyOf(found);
    }

    private void add(EObject where, Optional<String> feature, String key, Object... arguments) {
        String message = inquiry.texts(Findings.class).text(key, arguments);
        found.add(new Finding(rule.id(), rule.severity(), where, feature, message, Optional.empty()));
    }
}
