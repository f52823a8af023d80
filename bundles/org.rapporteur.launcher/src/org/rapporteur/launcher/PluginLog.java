package org.rapporteur.launcher;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.service.log.FormatterLogger;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * The log service that the component runtime writes to. It turns an error in somebody's component into one sentence that
 * names the plug-in, and lets everything below an error pass.
 */
final class PluginLog implements LoggerFactory {

    private final Complaints complaints;
    private final boolean trace;
    private final Map<Bundle, String> jars = new ConcurrentHashMap<>();

    PluginLog(Complaints complaints, boolean trace) {
        this.complaints = complaints;
        this.trace = trace;
    }

    /** Makes known which jar a bundle came from. */
    void knows(PluginBundle plugin) {
        jars.put(plugin.bundle(), plugin.jar().place());
    }

    @Override
    public Logger getLogger(String name) {
        return new ErrorLogger(name, (message, failure) -> complaints.say("log", name, message));
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return getLogger(type.getName());
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> loggerType) {
        return typed(getLogger(name), loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> type, Class<L> loggerType) {
        return typed(getLogger(type), loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> loggerType) {
        return typed(new ErrorLogger(name, (message, failure) -> report(bundle, name, message, failure)), loggerType);
    }

    private void report(Bundle bundle, String component, String message, Throwable failure) {
        var jar = jars.getOrDefault(bundle, String.valueOf(bundle.getSymbolicName()));
        if (failure == null) {
            complaints.about(jar, "log", message);
        } else {
            complaints.about(jar, "componentFailed", component, Diagnosis.reason(failure));
            if (trace) {
                failure.printStackTrace();
            }
        }
    }

    private static <L extends Logger> L typed(Logger logger, Class<L> type) {
        if (type == FormatterLogger.class || !type.isInstance(logger)) {
            throw new IllegalArgumentException(type.getName());
        }
        return type.cast(logger);
    }
}
