package org.rapporteur.launcher;

import org.osgi.framework.Bundle;

/** A jar of {@code plugins/} and the bundle the framework made of it. */
record PluginBundle(PluginJar jar, Bundle bundle) {

    boolean resolved() {
        return bundle.getState() != Bundle.INSTALLED && bundle.getState() != Bundle.UNINSTALLED;
    }
}
