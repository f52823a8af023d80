package org.rapporteur.store;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** Makes the resources of one dossier: read with a parser that knows neither document types nor external entities, written for people. */
final class XmiFactory implements Resource.Factory {

    private final Map<Object, Object> loading = new HashMap<>();
    private final Shapes shapes = new Shapes();

    /**
     * @param inside refuses references that leave the dossier
     */
    XmiFactory(InsideOnly inside) {
        loading.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
        loading.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        // prefixes are looked up where they occur, which is at few places
        loading.put(XMLResource.OPTION_PARSER_FEATURES, Map.of("http://xml.org/sax/features/namespaces", false,
                "http://apache.org/xml/features/disallow-doctype-decl", true,
                "http://xml.org/sax/features/external-general-entities", false,
                "http://xml.org/sax/features/external-parameter-entities", false));
        loading.put(XMLResource.OPTION_URI_HANDLER, inside);
    }

    /** What all of them are read with. */
    Map<Object, Object> loading() {
        return loading;
    }

    @Override
    public Resource createResource(URI uri) {
        return new ModelFile(uri, shapes);
    }
}
