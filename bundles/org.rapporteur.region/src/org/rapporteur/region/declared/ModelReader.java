package org.rapporteur.region.declared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Text;

/**
 * Reads elements as objects of the model. What may stand in an element is what the model says of the object: its attributes, and an
 * element for each object that it contains, called as the feature, in the singular or as a dossier's own files call it. A text stands
 * between the tags of its element, or in the attribute {@code text} as in those files.
 */
final class ModelReader {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    /** What the identifier of a question may have: so much of it stands in the keys of a form. */
    private static final int LONGEST_QUESTION = 18;
    private static final int LONGEST = 30;

    /** Belongs to what a dossier gathers, not to what a plug-in begins it with. */
    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.CITED__CITATIONS, Literals.CLAIMED__CLAIMS,
            Literals.EXTENSIBLE__EXTENSIONS, Literals.QUESTIONNAIRE__VERSION, Literals.QUESTIONNAIRE__FROZEN, Literals.QUESTIONNAIRE__ROUNDS);

    /** Texts without which a thing has nothing that could be shown. */
    private static final Set<String> NEEDED = Set.of("names", "titles", "texts");

    private ModelReader() {
    }

    /** The object that an element stands for. */
    static <T extends EObject> T read(Element element, EClass type, Class<T> kind) throws Mistake {
        return kind.cast(read(element, type));
    }

    /** All objects of one feature among the children of an element. */
    static <T extends EObject> List<T> all(Element parent, String name, EClass type, Class<T> kind) throws Mistake {
        List<T> all = new ArrayList<>();
        for (Element child : parent.children().stream().filter(child -> child.name().equals(name)).toList()) {
            all.add(read(child, type, kind));
        }
        unique(parent.children(name).toList(), all);
        return all;
    }

    private static EObject read(Element element, EClass type) throws Mistake {
        EObject object = EcoreUtil.create(type);
        Map<String, EAttribute> attributes = new LinkedHashMap<>();
        type.getEAllAttributes().stream().filter(attribute -> !LEFT_OUT.contains(attribute) && !ownIdentifier(attribute, type))
                .forEach(attribute -> attributes.put(attribute.getName(), attribute));
        Map<String, EReference> parts = new LinkedHashMap<>();
        type.getEAllContainments().stream().filter(part -> !LEFT_OUT.contains(part)).forEach(part -> parts.put(singular(part), part));
        Map<String, EReference> asInDossiers = parts.values().stream().collect(Collectors.toMap(EReference::getName, part -> part));
        if (element.children().stream().allMatch(child -> parts.containsKey(child.name()) || asInDossiers.containsKey(child.name()))) {
            element.allow(attributes.keySet(), element.children().stream().map(Element::name).toList());
        } else {
            element.allow(attributes.keySet(), parts.keySet());
        }
        for (var entry : element.attributes().entrySet()) {
            EAttribute attribute = attributes.get(entry.getKey());
            object.eSet(attribute, value(element, attribute, entry.getValue()));
        }
        text(element, object, attributes);
        for (Element child : element.children()) {
            EReference part = parts.getOrDefault(child.name(), asInDossiers.get(child.name()));
            add(object, part, child, read(child, part.getEReferenceType()));
        }
        check(element, object, attributes.values(), parts.values());
        return object;
    }

    /** The identifier of a questionnaire is made of the region's. */
    private static boolean ownIdentifier(EAttribute attribute, EClass type) {
        return attribute == Literals.IDENTIFIED__ID && type == Literals.QUESTIONNAIRE;
    }

    private static String singular(EReference part) {
        String name = part.getName();
        return part.isMany() && name.endsWith("s") && part != Literals.REGION__SERIES ? name.substring(0, name.length() - 1) : name;
    }

    private static void text(Element element, EObject object, Map<String, EAttribute> attributes) throws Mistake {
        if (!attributes.containsKey("text")) {
            element.allowNoText();
        } else if (!element.text().isEmpty()) {
            object.eSet(attributes.get("text"), element.text());
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EReference part, Element child, EObject value) throws Mistake {
        if (!part.isMany()) {
            if (object.eIsSet(part)) {
                throw child.mistake("twice", child.name());
            }
            object.eSet(part, value);
            return;
        }
        var all = (List<EObject>) object.eGet(part);
        if (value.eClass() == Literals.TEXT && all.stream().anyMatch(other -> ((Text) other).getLanguage().equals(((Text) value).getLanguage()))) {
            throw child.mistake("languageTwice", child.name(), ((Text) value).getLanguage());
        }
        if (value.eClass().getEIDAttribute() != null && all.stream().anyMatch(other -> EcoreUtil.getID(other).equals(EcoreUtil.getID(value)))) {
            throw child.mistake("identifierTwice", EcoreUtil.getID(value));
        }
        all.add(value);
    }

    /** An attribute as what the model takes for it. */
    static Object value(Element element, EAttribute attribute, String text) throws Mistake {
        try {
            Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text.strip());
            boolean good = switch (attribute.getEAttributeType().getInstanceClassName()) {
                case "boolean" -> text.strip().equals("true") || text.strip().equals("false");
                default -> value != null;
            };
            if (good) {
                return value;
            }
        } catch (RuntimeException wrong) { // of the many ways in which converters refuse, all mean the same
        }
        throw element.mistake("badValue", element.name(), attribute.getName(), Element.shortened(text), wanted(attribute));
    }

    private static String wanted(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return Element.expected(literals.getELiterals().stream().map(literal -> literal.getLiteral()).toList());
        }
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "boolean" -> "true, false";
            case "int", "java.lang.Integer" -> "0, 1, 2 …";
            default -> attribute.getEAttributeType().getName();
        };
    }

    private static void check(Element element, EObject object, Collection<EAttribute> attributes, Collection<EReference> parts) throws Mistake {
        for (EAttribute attribute : attributes) {
            if (attribute.isRequired() && (object.eGet(attribute) == null || object.eGet(attribute).toString().isBlank())) {
                throw element.mistake(attribute.getName().equals("text") ? "noText" : "missingAttribute", element.name(), attribute.getName());
            }
        }
        for (EReference part : parts) {
            if (NEEDED.contains(part.getName()) && object.eClass() != Literals.QUESTIONNAIRE && ((List<?>) object.eGet(part)).isEmpty()) {
                throw element.mistake("missingElement", element.name(), singular(part));
            }
        }
        if (object instanceof Text text && !text.getLanguage().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw element.mistake("badValue", element.name(), "language", text.getLanguage(), "en, fr, es, pt-BR …");
        }
        if (object.eClass().getEIDAttribute() != null && attributes.contains(Literals.IDENTIFIED__ID)) {
            key(element, EcoreUtil.getID(object), object.eClass() == Literals.QUESTION ? LONGEST_QUESTION : LONGEST);
        }
    }

    /** Checks an identifier: lower-case letters, digits and hyphens, so that it can stand in file names and forms. */
    static String key(Element element, String id, int longest) throws Mistake {
        if (!id.matches(KEY) || id.length() > longest) {
            throw element.mistake("badIdentifier", Element.shortened(id), longest);
        }
        return id;
    }

    private static void unique(List<Element> elements, List<? extends EObject> objects) throws Mistake {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i).eClass().getEIDAttribute() != null && !seen.add(EcoreUtil.getID(objects.get(i)))) {
                throw elements.get(i).mistake("identifierTwice", EcoreUtil.getID(objects.get(i)));
            }
        }
    }
}
