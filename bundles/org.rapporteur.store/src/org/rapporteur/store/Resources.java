package org.rapporteur.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter.ReadableInputStream;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.store.DossierException.Reason;

/**
 * The files of a dossier as EMF resources. Everything is read through the folder, so that nothing outside it is reached.
 */
final class Resources {

    private final DossierFolder folder;
    private volatile int format;
    private Access access;
    private final boolean lenient;
    private final List<EPackage> extensions;
    private final ResourceSetImpl set = new ResourceSetImpl();
    /** How files on disk looked when they were read or saved; only a save asks for it, so that who only reads need not know it. */
    private final Map<String, Fingerprint> known = new HashMap<>();
    /** Files whose content is at hand when they are first loaded. */
    private final Map<String, FileContent> read = new HashMap<>();
    private final Map<String, DossierException> damages = new LinkedHashMap<>();
    private final InsideOnly inside;
    private final UnreadContent unread;

    Resources(DossierFolder folder, int format, Access access, List<EPackage> extensions) {
        this(folder, format, access, extensions, false);
    }

    /**
     * The files of a dossier.
     *
     * @param lenient whether what can be read of a damaged file is taken, and what cannot is noted
     */
    Resources(DossierFolder folder, int format, Access access, List<EPackage> extensions, boolean lenient) {
        this.folder = folder;
        this.lenient = lenient;
        inside = new InsideOnly(folder);
        this.access = access;
        this.format = format;
        this.extensions = List.copyOf(extensions);
        set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        extensions.forEach(extension -> set.getPackageRegistry().put(extension.getNsURI(), extension));
        unread = new UnreadContent(set.getPackageRegistry().keySet());
        set.setURIResourceMap(new HashMap<>());
        set.setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
                try {
                    return new ReadableInputStream(text(uri), StandardCharsets.UTF_8.name());
                } catch (DossierException refused) {
                    throw new IOException(refused);
                }
            }
        });
        var factory = new XmiFactory(inside);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", factory);
        set.getLoadOptions().putAll(factory.loading());
    }

    /** The text of a file as it is parsed. */
    private Reader text(URI uri) throws DossierException {
        String name = folder.name(uri);
        var content = read.containsKey(name) ? read.remove(name) : folder.content(name);
        remember(name, content.bytes());
        return unread.take(name, content, format);
    }

    /** Takes the content of a file that was read already, for when it is loaded. */
    void hasRead(String name, FileContent content) {
        read.put(name, content);
    }

    private void remember(String name, byte[] content) throws DossierException {
        if (access == Access.WRITE) {
            Optional<Fingerprint> stored = folder.unsaved().contains(name) ? folder.fingerprint(name)
                    : Optional.of(Fingerprint.of(content));
            stored.ifPresent(fingerprint -> known.put(name, fingerprint));
        }
    }

    ResourceSetImpl set() {
        return set;
    }

    List<Notice> notices() {
        return unread.notices();
    }

    /** The resource of a file, loaded. */
    Resource load(String name) throws DossierException {
        if (damages.containsKey(name)) {
            return set.getResource(folder.uri(name), false);
        }
        try {
            Resource resource = set.getResource(folder.uri(name), true);
            refuseErrors(resource);
            return resource;
        } catch (RuntimeException problem) {
            return partly(name, Problems.of(problem, folder));
        } catch (DossierException problem) {
            return partly(name, problem);
        }
    }

    /** What could be read of a damaged file; refused where that is not wanted. */
    private Resource partly(String name, DossierException problem) throws DossierException {
        Resource resource = set.getResource(folder.uri(name), false);
        if (!lenient || resource == null) {
            throw problem;
        }
        damages.put(name, problem);
        resource.getErrors().clear();
        return resource;
    }

    /** What is wrong with files of which nothing or a part could be read, by their path. */
    Map<String, DossierException> damages() {
        return damages;
    }

    /** Notes that a file cannot be read at all. */
    void damaged(String name, DossierException problem) {
        damages.putIfAbsent(name, problem);
    }

    /**
     * Refuses what was read on the way and could not be read whole: EMF passes over it when it follows a reference, and the next
     * save would make the loss last.
     */
    void refuseErrors() throws DossierException {
        for (Resource resource : List.copyOf(set.getResources())) {
            refuseErrors(resource);
        }
    }

    private void refuseErrors(Resource resource) throws DossierException {
        if (!resource.getErrors().isEmpty()) {
            throw Problems.of(resource.getErrors().getFirst(), folder);
        }
    }

    /** The object that a proxy in a list stands for; refused when its file holds none of that type. */
    <T extends EObject> void resolve(List<T> list, int place, Class<T> type) throws DossierException {
        EObject entry = ((InternalEList<T>) list).basicGet(place);
        if (entry.eIsProxy()) {
            URI uri = ((InternalEObject) entry).eProxyURI();
            String name = folder.name(uri.trimFragment());
            try {
                if (!type.isInstance(load(name).getEObject(uri.fragment()))) {
                    throw absent(name, uri.fragment(), type);
                }
                list.get(place);
            } catch (RuntimeException problem) {
                throw Problems.of(problem, folder);
            }
        }
    }

    /**
     * Reads an object beside the model; safe for use by any thread.
     *
     * @return the object, in no resource, so that none of its references is ever followed
     */
    <T extends EObject> T readBeside(String name, String id, Class<T> type) throws DossierException {
        Resource resource = new Resources(folder, format, Access.READ, extensions).load(name);
        EObject object = resource.getEObject(id);
        if (!type.isInstance(object)) {
            throw absent(name, id, type);
        }
        resource.getContents().clear();
        return type.cast(object);
    }

    private DossierException absent(String name, String id, Class<?> type) {
        return new DossierException(Reason.MALFORMED, null, folder.root().resolve(name), 1,
                "it does not hold the " + type.getSimpleName() + " " + id);
    }

    /** A new, empty resource for a file. */
    Resource create(String name) {
        Resource resource = set.createResource(folder.uri(name));
        set.getURIResourceMap().put(resource.getURI(), resource);
        resource.setTrackingModification(true);
        return resource;
    }

    /** Gives a resource another file; what of it is kept unread goes along, and it is found by its old address as well. */
    void rename(Resource resource, String name) throws DossierException {
        unread.rename(folder.name(resource.getURI()), name);
        set.getURIResourceMap().put(resource.getURI(), resource);
        resource.setURI(folder.uri(name));
        set.getURIResourceMap().put(resource.getURI(), resource);
        resource.setModified(true);
    }

    /** How a file on disk looked when it was read or saved; empty when there was none. */
    Optional<Fingerprint> known(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** Notes of each change from now on which file it is in. */
    void track() {
        set.getResources().forEach(resource -> resource.setTrackingModification(true));
    }

    /**
     * Everything lies in another folder from now on, as it was written there.
     *
     * @param other the folder
     * @param files how the files look there
     */
    void moveTo(DossierFolder other, Map<String, byte[]> files) throws DossierException {
        Map<Resource, String> names = new LinkedHashMap<>();
        for (Resource resource : set.getResources()) {
            names.put(resource, folder.name(resource.getURI()));
        }
        var readdressing = new Readdressing(set, folder.root(), other.root());
        folder.moveTo(other);
        inside.forget();
        readdressing.run();
        set.getURIResourceMap().clear();
        names.forEach((resource, name) -> {
            resource.setURI(folder.uri(name));
            set.getURIResourceMap().put(resource.getURI(), resource);
        });
        access = Access.WRITE;
        damages.clear();
        known.clear();
        files.forEach((name, content) -> known.put(name, Fingerprint.of(content)));
        track();
        written();
    }

    /** Whether the files are in the current format. */
    boolean isCurrent() {
        return format == Migration.CURRENT;
    }

    /** Everything that changed has been written. */
    private void written() {
        format = Migration.CURRENT;
        set.getResources().forEach(resource -> resource.setModified(false));
    }

    /** The bytes of a resource as they are stored. */
    byte[] bytes(Resource resource, String name) throws DossierException {
        var out = new ByteArrayOutputStream();
        boolean modified = resource.isModified();
        try {
            resource.save(out, Map.of());
            resource.setModified(modified);
        } catch (IOException | RuntimeException problem) {
            throw new DossierException(Reason.DISK, problem, name, problem.getMessage());
        }
        return unread.putBack(name, out.toByteArray());
    }

    /** Notes how files look on disk after a save. */
    void saved(Map<String, byte[]> changed, Set<String> gone) {
        changed.forEach((name, content) -> known.put(name, Fingerprint.of(content)));
        gone.forEach(known::remove);
        written();
    }
}
