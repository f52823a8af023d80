package org.rapporteur.felix.runner;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Runs test classes through the bundle they belong to: they see what the bundle sees in the shipped program. */
public final class FragmentRun {

    /** JUnit knows its engine by being told, not by looking around on a class path. */
    private static final LauncherConfig JUPITER_ONLY = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false).addTestEngines(new JupiterTestEngine()).build();

    private final Fragment fragment;
    private final Bundle host;

    /**
     * @param fragment the tests
     * @param host the bundle they are attached to
     */
    public FragmentRun(Fragment fragment, Bundle host) {
        this.fragment = fragment;
        this.host = host;
    }

    /**
     * Runs these classes of the fragment.
     *
     * @throws ClassNotFoundException when the host does not have the class: the fragment is not attached to it
     */
    public FragmentResult run(List<String> classNames) throws ClassNotFoundException {
        var selectors = new ArrayList<DiscoverySelector>();
        for (var name : classNames) {
            selectors.add(DiscoverySelectors.selectClass(host.loadClass(name)));
        }
        var request = LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
        var listener = new OutcomeListener();
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(host.adapt(BundleWiring.class).getClassLoader());
        try {
            LauncherFactory.create(JUPITER_ONLY).execute(request, listener);
        } finally {
            thread.setContextClassLoader(before);
        }
        return new FragmentResult(fragment, listener.outcomes());
    }
}
