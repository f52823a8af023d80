package org.rapporteur.ui.parts;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;

/**
 * Makes views, editors and handlers with constructors that take services. {@code plugin.xml} names it with the class behind a
 * colon: {@code class="org.rapporteur.ui.parts.Injecting:org.rapporteur.ui.explorer.ExplorerView"}.
 */
public final class Injecting implements IExecutableExtensionFactory, IExecutableExtension {

    private String bundle;
    private String type;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        bundle = element.getContributor().getName();
        type = (String) data;
    }

    @Override
    public Object create() throws CoreException {
        try {
            var services = PlatformUI.getWorkbench().getService(IEclipseContext.class);
            return ContextInjectionFactory.make(Platform.getBundle(bundle).loadClass(type), services);
        } catch (ClassNotFoundException | RuntimeException problem) {
            throw new CoreException(Status.error(type + " cannot be made.", problem));
        }
    }
}
