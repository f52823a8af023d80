package org.rapporteur.ui.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Text;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;

/** What objects of a dossier are called, in one language: by their names, titles or texts, and where they have none, by what holds them. */
public final class ObjectNames {

    /** Longer texts are cut when they stand for their object. */
    private static final int LONGEST = 80;
    private static final List<String> NAMING = List.of("names", "titles", "texts", "title", "name", "text", "stage", "about", "what", "party", "person");

    private final Names names;
    private final Labels labels;
    private final PlugInWords plugIns;
    private final Texts texts;

    /**
     * @param locale the language
     */
    public ObjectNames(Locale locale) {
        names = new Names(locale);
        labels = Labels.in(locale);
        plugIns = new PlugInWords(locale);
        texts = Texts.of(ObjectNames.class, locale);
    }

    /** What an object is called, in a list or a sentence. */
    public String name(EObject object) {
        return switch (object) {
            case Recommendation recommendation -> recommendation(recommendation);
            case Delegation delegation when delegation.getParty() != null -> names.shortName(delegation.getParty());
            case Membership membership when membership.getParty() != null -> names.shortName(membership.getParty());
            case Organiser organiser when organiser.getParty() != null -> names.shortName(organiser.getParty());
            case Participant participant when participant.getPerson() == null && participant.getTitle() != null -> participant.getTitle();
            case Text text when text.getText() != null -> cut(text.getText());
            default -> named(object).or(() -> identifier(object)).orElseGet(() -> texts.text("unnamed"));
        };
    }

    /** A recommendation as it is spoken of in sentences: by its number and its meeting. */
    public String inSentence(EObject object) {
        return object instanceof Recommendation recommendation && recommendation.getNumber() != null
                ? texts.text("recommendation.numbered", recommendation.getNumber()) : name(object);
    }

    /** The word for a value of an enumeration. */
    public String label(Enumerator literal) {
        return plugIns.find(((Enum<?>) literal).getDeclaringClass(), key(literal)).orElseGet(() -> labels.label(literal));
    }

    private static String key(Enumerator literal) {
        String type = ((Enum<?>) literal).getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + literal.getLiteral();
    }

    private String recommendation(Recommendation recommendation) {
        String text = names.text(recommendation.getTexts()).map(best -> cut(best.getText()))
                .or(() -> recommendation.getTopics().stream().findFirst().map(topic -> names.name(topic.getNames(), topic.getId())))
                .orElseGet(() -> identifier(recommendation).orElseGet(() -> texts.text("unnamed")));
        return recommendation.getNumber() == null ? text : texts.text("numbered", recommendation.getNumber(), text);
    }

    private Optional<String> named(EObject object) {
        return NAMING.stream().map(object.eClass()::getEStructuralFeature).filter(feature -> feature != null)
                .flatMap(feature -> word(object, feature).stream()).findFirst();
    }

    private Optional<String> word(EObject object, EStructuralFeature feature) {
        return switch (object.eGet(feature)) {
            case null -> Optional.empty();
            case String word -> word.isBlank() ? Optional.empty() : Optional.of(cut(word));
            case Enumerator literal -> Optional.of(label(literal));
            case EObject other -> Optional.of(name(other));
            case Collection<?> list -> words(list);
            default -> Optional.empty();
        };
    }

    private Optional<String> words(Collection<?> list) {
        List<Name> called = list.stream().filter(Name.class::isInstance).map(Name.class::cast).toList();
        if (!called.isEmpty()) {
            return Optional.of(names.name(called, "")).filter(name -> !name.isEmpty());
        }
        return names.text(list.stream().filter(Text.class::isInstance).map(Text.class::cast).toList()).map(text -> cut(text.getText()));
    }

    private static Optional<String> identifier(EObject object) {
        return object instanceof Identified identified ? Optional.ofNullable(identified.getId()) : Optional.empty();
    }

    /** Where an object stands, for those whose names repeat: the meeting of a recommendation. Empty for what stands for itself. */
    public Optional<String> place(EObject object) {
        return switch (object.eContainer()) {
            case Meeting meeting -> Optional.of(name(meeting));
            case null, default -> Optional.empty();
        };
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

}
