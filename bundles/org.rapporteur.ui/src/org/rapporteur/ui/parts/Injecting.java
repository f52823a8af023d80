package org.rapporteur.ui.parts;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;

/**
 * Makes views, editors and handlers with constructors that take services. {@code plugin.xml} names it with the class behind a
 * colon: {@code class="org.rapporteur.ui.parts.Injecting:org.rapporteur.ui.explorer.ExplorerView"}. An {@link EditorContent} comes in its editor.
 */
public final class Injecting implements IExecutableExtensionFactory, IExecutableExtension {

    private IConfigurationElement element;
    private String attribute;
    private String type;

    @Override
    public void setInitializationData(IConfigurationElement declaration, String name, Object data) {
        element = declaration;
        attribute = name;
        type = (String) data;
    }

    @Override
    public Object create() throws CoreException {
        try {
            var services = PlatformUI.getWorkbench().getService(IEclipseContext.class);
            Object made = ContextInjectionFactory.make(Platform.getBundle(element.getContributor().getName()).loadClass(type), services);
            if (made instanceof EditorContent<?> content) {
                made = editor(content, services);
            }
            if (made instanceof IExecutableExtension extension) {
                extension.setInitializationData(element, attribute, null); // views and editors take their names and icons from it
            }
            return made;
        } catch (ClassNotFoundException | RuntimeException problem) {
            throw new CoreException(Status.error(type + " cannot be made.", problem));
        }
    }

    private static DossierEditor editor(EditorContent<?> content, IEclipseContext services) {
        IEclipseContext here = EclipseContextFactory.create();
        here.set(EditorContent.class, content);
        return ContextInjectionFactory.make(DossierEditor.class, services, here);
    }
}
