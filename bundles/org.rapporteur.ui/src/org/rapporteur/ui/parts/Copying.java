package org.rapporteur.ui.parts;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Makes the window's command "copy" work in controls that are drawn, while they have the keyboard. */
public final class Copying {

    private Copying() {
    }

    /**
     * Lets a control answer the command.
     *
     * @param control the control
     * @param copy copies what is selected in it
     */
    public static void in(Control control, Runnable copy) {
        var service = PlatformUI.getWorkbench().getService(IHandlerService.class);
        var active = new AtomicReference<Optional<IHandlerActivation>>(Optional.empty());
        var handler = new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                copy.run();
                return null; // nothing to tell, by the platform's contract
            }
        };
        Runnable end = () -> active.getAndSet(Optional.empty()).ifPresent(service::deactivateHandler);
        control.addListener(SWT.FocusIn, event -> {
            end.run();
            active.set(Optional.of(service.activateHandler("org.eclipse.ui.edit.copy", handler, new ActiveShellExpression(control.getShell()))));
        });
        control.addListener(SWT.FocusOut, event -> end.run());
        control.addListener(SWT.Dispose, event -> end.run());
    }
}
