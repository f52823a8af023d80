package org.rapporteur.store;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.rapporteur.store.Shapes.Slot;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Makes the objects of a file as it is parsed. Nearly every element is of one of two kinds: an object with plain attributes in the
 * object around it, or a reference to an object in another file. These are made here, with few look-ups; a reference to what is loaded
 * leads there at once, without a proxy. All else is left to EMF, and so is whatever is wrong.
 */
final class ElementReader extends SAXXMIHandler {

    private static final String TYPE = "xsi:type";
    private static final String REFERENCE = "href";

    private final Shapes shapes;
    private final Map<String, Optional<EClass>> classes = new HashMap<>();
    private final Map<String, Optional<Resource>> files = new HashMap<>();
    /** What was referred to in other files, by its address: the same source, question or round is named again and again. */
    private final Map<String, EObject> targets = new HashMap<>();
    /** At which depths the open elements were made here. */
    private final BitSet here = new BitSet();
    private int depth;
    /** Whether the prefixes mean the same in the whole file. */
    private boolean oneMeaning = true;

    ElementReader(ModelFile file, XMLHelper helper, Map<?, ?> options, Shapes shapes) {
        super(file, helper, options);
        this.shapes = shapes;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        boolean made = depth > 0 && oneMeaning && text == null && types.peek() == OBJECT_TYPE && make(name, attributes);
        if (!made) {
            oneMeaning &= depth == 0 || !declares(attributes);
            super.startElement(uri, localName, name, attributes);
        }
        here.set(depth++, made);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (here.get(--depth)) {
            types.pop();
            objects.pop();
            mixedTargets.pop();
        } else {
            super.endElement(uri, localName, name);
        }
    }

    private static boolean declares(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getQName(i).startsWith("xmlns")) {
                return true;
            }
        }
        return false;
    }

    /** Makes what an element stands for and puts it in its place; false, and nothing done, where that is for EMF. */
    private boolean make(String name, Attributes attributes) {
        var around = (InternalEObject) objects.peekEObject();
        Slot slot = around == null ? null : shapes.of(around.eClass()).get(name);
        if (slot == null || !slot.isReference()) {
            return false;
        }
        String type = attributes.getValue(TYPE);
        EClass declared = slot.reference().getEReferenceType();
        EClass made = type == null ? declared : classes.computeIfAbsent(type, this::type).orElse(null);
        if (made == null || made.isAbstract() || made != declared && !declared.isSuperTypeOf(made)) {
            return false;
        }
        return slot.reference().isContainment() ? makeObject(around, slot, made, attributes) : refer(around, slot, type, attributes);
    }

    /** The class that a qualified name stands for; empty where it stands for none that is known. */
    private Optional<EClass> type(String name) {
        int colon = name.indexOf(':');
        return Optional.ofNullable(colon < 0 ? null : helper.getURI(name.substring(0, colon)))
                .map(resourceSet.getPackageRegistry()::getEPackage).map(known -> known.getEClassifier(name.substring(colon + 1)))
                .filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    private boolean makeObject(InternalEObject around, Slot slot, EClass type, Attributes attributes) {
        Map<String, Slot> slots = shapes.of(type);
        int count = attributes.getLength();
        for (int i = 0; i < count; i++) {
            String name = attributes.getQName(i);
            Slot attribute = slots.get(name);
            if (attribute == null ? !name.equals(TYPE) : !attribute.isSimple() && !isPlain(attribute, attributes.getValue(i))) {
                return false;
            }
        }
        var object = (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
        for (int i = 0; i < count; i++) {
            Slot attribute = slots.get(attributes.getQName(i));
            if (attribute != null) {
                set(object, attribute, attributes.getValue(i));
            }
        }
        slot.add(around, object);
        open(object);
        return true;
    }

    /** Whether the value of an attribute is a list of identifiers in this file. */
    private static boolean isPlain(Slot slot, String value) {
        return slot.isReference() && !slot.reference().isContainment() && value.indexOf('#') < 0 && value.indexOf(':') < 0;
    }

    private void set(InternalEObject object, Slot slot, String value) {
        if (!slot.isSimple()) {
            setValueFromId(object, slot.reference(), value);
            return;
        }
        try {
            slot.set(object, value);
        } catch (RuntimeException wrong) {
            error(new IllegalValueException(object, slot.feature(), value, wrong, getLocation(), getLineNumber(), getColumnNumber()));
        }
    }

    /** Refers to an object that is loaded. */
    private boolean refer(InternalEObject around, Slot slot, String type, Attributes attributes) {
        String address = attributes.getValue(REFERENCE);
        if (address == null || attributes.getLength() != (type == null ? 1 : 2)) {
            return false;
        }
        EObject target = targets.computeIfAbsent(address, this::target);
        if (target == null || !slot.reference().getEReferenceType().isInstance(target)) {
            return false;
        }
        slot.add(around, (InternalEObject) target);
        open(null); // nothing in the element belongs to the target
        return true;
    }

    /** The object at an address in another file; null, so that it is asked for again, where none is loaded. */
    private EObject target(String address) {
        int hash = address.indexOf('#');
        Optional<Resource> file = hash <= 0 ? Optional.empty() : files.computeIfAbsent(address.substring(0, hash), this::file);
        EObject target = file.isEmpty() ? null : file.get().getEObject(address.substring(hash + 1));
        return target == null || target.eIsProxy() ? null : target;
    }

    /** Another file of the dossier, if it is loaded. */
    private Optional<Resource> file(String address) {
        URI uri = uriHandler.resolve(URI.createURI(address));
        return Optional.ofNullable(resourceSet.getResource(uri, false)).filter(file -> file.isLoaded() && file != xmlResource);
    }

    private void open(InternalEObject object) {
        objects.push(object);
        types.push(OBJECT_TYPE);
        mixedTargets.push(null);
    }
}
