package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A file of a dossier as an EMF resource that is read without the work EMF does for files that may be anything. */
final class ModelFile extends XMIResourceImpl {

    private final Shapes shapes;

    /**
     * An empty file.
     *
     * @param shapes what is known of the model's classes
     */
    ModelFile(URI uri, Shapes shapes) {
        super(uri);
        this.shapes = shapes;
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding(StandardCharsets.UTF_8.name());
        getDefaultSaveOptions().put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
        getDefaultSaveOptions().put(Resource.OPTION_LINE_DELIMITER, "\n");
    }

    /** While it is read, an object joins before it has contents, so there are none to look through. */
    @Override
    public void attached(EObject object) {
        if (isLoading()) {
            attachedHelper(object);
        } else {
            super.attached(object);
        }
    }

    /** While it is read, an identifier that is not known stands further down, so there is nothing to search. */
    @Override
    protected EObject getEObjectByID(String id) {
        return isLoading() ? getIntrinsicIDToEObjectMap().get(id) : super.getEObjectByID(id);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new ElementReader(ModelFile.this, helper, options, shapes);
            }
        };
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }
}
