package org.rapporteur.launcher;

import java.util.Arrays;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerConsumer;

/** A logger that hands on errors, with the exception they come with, and nothing else. */
final class ErrorLogger implements Logger {

    /** Who is told of an error. */
    interface Listener {
        /**
         * Takes one error.
         *
         * @param failure what was thrown; null when there was nothing
         */
        void error(String message, Throwable failure);
    }

    private final String name;
    private final Listener listener;

    ErrorLogger(String name, Listener listener) {
        this.name = name;
        this.listener = listener;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public void error(String message) {
        listener.error(message, null);
    }

    @Override
    public void error(String format, Object argument) {
        error(format, new Object[] {argument});
    }

    @Override
    public void error(String format, Object first, Object second) {
        error(format, new Object[] {first, second});
    }

    /** As the log specification has it, an exception among the arguments belongs to the message as a whole. */
    @Override
    public void error(String format, Object... arguments) {
        var failure = Arrays.stream(arguments).filter(Throwable.class::isInstance).map(Throwable.class::cast).findFirst();
        var text = format;
        for (var argument : arguments) {
            if (!(argument instanceof Throwable)) {
                text = text.replaceFirst("\\{}", java.util.regex.Matcher.quoteReplacement(String.valueOf(argument)));
            }
        }
        listener.error(text, failure.orElse(null));
    }

    @Override
    public <E extends Exception> void error(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public boolean isWarnEnabled() {
        return false;
    }

    @Override
    public void warn(String message) {
    }

    @Override
    public void warn(String format, Object argument) {
    }

    @Override
    public void warn(String format, Object first, Object second) {
    }

    @Override
    public void warn(String format, Object... arguments) {
    }

    @Override
    public <E extends Exception> void warn(LoggerConsumer<E> consumer) {
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public void info(String message) {
    }

    @Override
    public void info(String format, Object argument) {
    }

    @Override
    public void info(String format, Object first, Object second) {
    }

    @Override
    public void info(String format, Object... arguments) {
    }

    @Override
    public <E extends Exception> void info(LoggerConsumer<E> consumer) {
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(String message) {
    }

    @Override
    public void debug(String format, Object argument) {
    }

    @Override
    public void debug(String format, Object first, Object second) {
    }

    @Override
    public void debug(String format, Object... arguments) {
    }

    @Override
    public <E extends Exception> void debug(LoggerConsumer<E> consumer) {
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public void trace(String message) {
    }

    @Override
    public void trace(String format, Object argument) {
    }

    @Override
    public void trace(String format, Object first, Object second) {
    }

    @Override
    public void trace(String format, Object... arguments) {
    }

    @Override
    public <E extends Exception> void trace(LoggerConsumer<E> consumer) {
    }

    @Override
    public void audit(String message) {
    }

    @Override
    public void audit(String format, Object argument) {
    }

    @Override
    public void audit(String format, Object first, Object second) {
    }

    @Override
    public void audit(String format, Object... arguments) {
    }
}
