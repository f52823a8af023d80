package org.rapporteur.region.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import org.junit.jupiter.api.Test;

class ExitCallsTest {

    /** Ends the program, or would. */
    static final class Ending implements Runnable {

        private static final long LONG = 12345678901234L;

        @Override
        public void run() {
            if (LONG + System.nanoTime() == 0) {
                Runtime.getRuntime().halt(1);
            }
            System.exit(77);
        }
    }

    /** Ends it another way. */
    static final class Halting implements Runnable {
        @Override
        public void run() {
            Runtime.getRuntime().halt(78);
        }
    }

    /** Ends it by the name of the method alone. */
    static final class Handing implements Runnable {
        @Override
        public void run() {
            java.util.stream.IntStream.of(79).forEach(System::exit);
        }
    }

    private static final class Loader extends ClassLoader {

        Loader() {
            super(ExitCallsTest.class.getClassLoader());
        }

        Runnable define(Class<? extends Runnable> type) throws IOException, ReflectiveOperationException {
            byte[] refused = ExitCalls.refused(bytes(type));
            Class<?> defined = defineClass(type.getName(), refused, 0, refused.length);
            var made = defined.getDeclaredConstructor();
            made.setAccessible(true);
            return (Runnable) made.newInstance();
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream(type.getName().replaceAll(".*\\.", "") + ".class")) {
            return in.readAllBytes();
        }
    }

    private static void refuses(Class<? extends Runnable> type) throws IOException, ReflectiveOperationException {
        Runnable ending = new Loader().define(type);
        var thrown = assertThrows(LinkageError.class, ending::run);
        assertTrue(ExitCalls.isCause(thrown), thrown::toString);
    }

    @Test
    void aCallThatEndsTheProgramThrows() throws IOException, ReflectiveOperationException {
        refuses(Ending.class);
        refuses(Halting.class);
        refuses(Handing.class);
    }

    @Test
    void aClassWithoutSuchACallStaysAsItIs() throws IOException {
        byte[] bytes = bytes(ExitCalls.class);
        assertSame(bytes, ExitCalls.refused(bytes));
    }

    @Test
    void whatIsNoClassIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ExitCalls.refused(new byte[] { 1, 2, 3 }));
    }

    @Test
    void thePluginIsNamed() throws IOException, ReflectiveOperationException {
        Runnable ending = new Loader().define(Ending.class);
        var guard = new Guard(Duration.ofSeconds(5));
        var problem = guard.call("org.example.lake", () -> {
            ending.run();
            return "";
        }).problem().orElseThrow();
        assertEquals(new PluginProblem("org.example.lake", PluginProblem.Kind.ENDS_PROGRAM, ""), new PluginProblem(problem.plugin(), problem.kind(), ""));
        guard.close();
    }
}
