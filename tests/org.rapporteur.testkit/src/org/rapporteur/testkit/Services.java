package org.rapporteur.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** OSGi services without a framework: references that a test makes, and a bundle context that resolves them. */
public final class Services {

    private final Map<ServiceReference<?>, Supplier<?>> services = new IdentityHashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private long nextId = 1;

    /** Sets a property of the framework. */
    public Services property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /**
     * Registers a service.
     *
     * @param bundle symbolic name of the bundle that offers it
     * @param service gives the service when it is fetched; may throw, hang or give null, as a broken plug-in does
     * @return its reference
     */
    public <T> ServiceReference<T> offer(String bundle, Supplier<? extends T> service) {
        Bundle offeredBy = proxy(Bundle.class, (self, method, args) -> switch (method.getName()) {
            case "getSymbolicName" -> bundle;
            case "toString" -> bundle;
            default -> throw new UnsupportedOperationException(method.toString());
        });
        Long id = nextId++;
        @SuppressWarnings("unchecked")
        ServiceReference<T> reference = proxy(ServiceReference.class, (self, method, args) -> switch (method.getName()) {
            case "getBundle" -> offeredBy;
            case "getProperty" -> "service.id".equals(args[0]) ? id : null;
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == args[0];
            case "toString" -> bundle + "#" + id;
            default -> throw new UnsupportedOperationException(method.toString());
        });
        services.put(reference, service);
        return reference;
    }

    /** The context that resolves the references. */
    public BundleContext context() {
        return proxy(BundleContext.class, (self, method, args) -> switch (method.getName()) {
            case "getService" -> services.get(args[0]).get();
            case "getProperty" -> properties.get(args[0]);
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }
}
