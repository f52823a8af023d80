package org.rapporteur.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Makes proxies that stand for something in one folder stand for the same in another. Loads nothing. */
final class Readdressing {

    private final ResourceSet set;
    private final URI from;
    private final URI to;

    Readdressing(ResourceSet set, Path from, Path to) {
        this.set = set;
        this.from = URI.createFileURI(from + "/");
        this.to = URI.createFileURI(to + "/");
    }

    void run() {
        Set<EObject> proxies = new HashSet<>();
        TreeIterator<Notifier> all = EcoreUtil.getAllProperContents(set, false);
        all.forEachRemaining(notifier -> {
            if (notifier instanceof EObject object) {
                collect(object, proxies);
            }
        });
        proxies.forEach(this::readdress);
    }

    private static void collect(EObject object, Set<EObject> proxies) {
        if (object.eIsProxy()) {
            proxies.add(object);
            return;
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainer() && !reference.isDerived() && reference.isResolveProxies() && object.eIsSet(reference)) {
                Object value = object.eGet(reference, false);
                if (value instanceof InternalEList<?> several) {
                    several.basicIterator().forEachRemaining(one -> addProxy(one, proxies));
                } else {
                    addProxy(value, proxies);
                }
            }
        }
    }

    private static void addProxy(Object value, Set<EObject> proxies) {
        if (value instanceof EObject object && object.eIsProxy()) {
            proxies.add(object);
        }
    }

    private void readdress(EObject proxy) {
        URI old = ((InternalEObject) proxy).eProxyURI();
        URI moved = old.replacePrefix(from, to);
        if (moved != null) {
            ((InternalEObject) proxy).eSetProxyURI(moved);
        }
    }
}
