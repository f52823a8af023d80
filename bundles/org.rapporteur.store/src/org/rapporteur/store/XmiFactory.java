package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** Makes the resources of one dossier: read with a parser that knows neither document types nor external entities, written for people. */
final class XmiFactory implements Resource.Factory {

    private final Map<Object, Object> loading = new HashMap<>();

    /**
     * @param inside refuses references that leave the dossier
     */
    XmiFactory(InsideOnly inside) {
        loading.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
        loading.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        loading.put(XMLResource.OPTION_PARSER_FEATURES, Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
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
        var resource = new XMIResourceImpl(uri);
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.setEncoding(StandardCharsets.UTF_8.name());
        resource.getDefaultSaveOptions().put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        resource.getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
        resource.getDefaultSaveOptions().put(Resource.OPTION_LINE_DELIMITER, "\n");
        return resource;
    }
}
