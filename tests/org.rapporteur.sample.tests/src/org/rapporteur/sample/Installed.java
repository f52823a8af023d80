package org.rapporteur.sample;

import org.osgi.framework.FrameworkUtil;

/** Services of the framework in which the tests run. */
final class Installed {

    private Installed() {
    }

    /** A service. */
    static <T> T service(Class<T> type) {
        var context = FrameworkUtil.getBundle(SampleMaker.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}
