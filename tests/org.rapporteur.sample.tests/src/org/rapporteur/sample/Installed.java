package org.rapporteur.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.osgi.framework.FrameworkUtil;

/** Services of the framework in which the tests run. */
final class Installed {

    private Installed() {
    }

    /** A service; a test that runs without a framework is left out. */
    static <T> T service(Class<T> type) {
        var bundle = FrameworkUtil.getBundle(SampleMaker.class);
        assumeTrue(bundle != null, "This test needs the plug-ins installed in a framework.");
        var context = bundle.getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}
