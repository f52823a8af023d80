package org.rapporteur.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/**
 * Finds what runs the command line: the service {@code ToIntFunction<String[]>} with the property
 * {@code rapporteur.main=true}. It takes the arguments and gives the exit code.
 */
final class CommandLineService {

    private static final String FILTER = "(rapporteur.main=true)";
    private static final String LISTENED = "(&(objectClass=java.util.function.ToIntFunction)(rapporteur.main=true))";

    private CommandLineService() {
    }

    /**
     * Waits for the service.
     *
     * @param limit how long to wait when it is not there yet
     * @return the service, or nothing when the limit is over or its component failed
     */
    static Optional<ToIntFunction<String[]>> find(BundleContext context, Duration limit) throws InterruptedException {
        var reference = reference(context);
        if (reference.isEmpty()) {
            var arrived = new CountDownLatch(1);
            ServiceListener listener = event -> {
                if (event.getType() == ServiceEvent.REGISTERED) {
                    arrived.countDown();
                }
            };
            try {
                context.addServiceListener(listener, LISTENED);
            } catch (InvalidSyntaxException e) {
                throw new IllegalStateException(e);
            }
            reference = reference(context); // it may have come in between
            if (reference.isEmpty() && arrived.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                reference = reference(context);
            }
            context.removeServiceListener(listener);
        }
        return reference.map(context::getService);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type arguments are part of the contract, not of the registry
    private static Optional<ServiceReference<ToIntFunction<String[]>>> reference(BundleContext context) {
        try {
            var references = context.getServiceReferences(ToIntFunction.class, FILTER);
            return references.isEmpty() ? Optional.empty()
                    : Optional.of((ServiceReference) references.iterator().next());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
