package org.rapporteur.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectFrameworkFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.service.log.LoggerFactory;

/**
 * Starts Apache Felix with the bundles of the distribution and hands the arguments to the command line. Its exit code is
 * the exit code of the program; 3 when nothing could be started.
 */
public final class Main {

    private static final int COULD_NOT = 3;

    private final Settings settings;
    private final Complaints complaints;
    private final Trace trace;

    private Main(Settings settings) {
        this.settings = settings;
        complaints = new Complaints(System.err, Locale.getDefault());
        trace = new Trace(settings.trace(), System.err);
    }

    /**
     * The program.
     *
     * @param arguments what the user wrote after {@code rapporteur}
     */
    public static void main(String[] arguments) {
        var interruption = new Interruption(Thread.currentThread());
        var code = new Main(Settings.fromSystemProperties()).run(arguments);
        interruption.end();
        System.exit(code);
    }

    private int run(String[] arguments) {
        try {
            var inventory = InventoryFile.of(settings.plugins(), settings.own(), settings.cache(), "plugins");
            trace.phase("inventory");
            if (inventory.jars().isEmpty()) {
                complaints.say("noPlugins", settings.plugins());
                return COULD_NOT;
            }
            complaints.faults(inventory);
            var all = inventory.needsAll(arguments);
            var modules = new ShippedModules(settings.plugins(), inventory,
                    all ? "" : System.getProperty("java.class.path"));
            var storage = Storage.open(settings.cache(), all ? "all" : "base", modules.stamp());
            try {
                return run(arguments, inventory, modules, all, storage);
            } finally {
                storage.release();
            }
        } catch (IOException | BundleException | RuntimeException | Error e) { // threads of the framework would outlive an error
            complaints.say("noFramework", Diagnosis.reason(e));
            trace.stack(e);
            return COULD_NOT;
        } catch (InterruptedException e) {
            return COULD_NOT;
        }
    }

    private int run(String[] arguments, Inventory inventory, ShippedModules modules, boolean all, Storage storage)
            throws IOException, BundleException, InterruptedException {
        var fresh = !storage.kept();
        var warmUp = WarmUp.start(settings.warmUp());
        var framework = factory().newFramework(configuration(arguments, inventory, all, storage), modules);
        framework.start();
        trace.phase("framework");
        try {
            var context = framework.getBundleContext();
            var log = new PluginLog(complaints, settings.trace());
            context.registerService(LoggerFactory.class, log, null);
            var installation = new Installation(context, modules, inventory, storage, complaints);
            var ready = installation.prepare(jar -> all || jar.always());
            trace.phase("resolve");
            ready.forEach(log::knows);
            warmUp.join();
            trace.phase("warm-up");
            new Starter(context, settings.limit(), complaints).start(ready);
            trace.phase("start");
            Optional<ToIntFunction<String[]>> command = CommandLineService.find(context, settings.limit());
            trace.phase("command");
            if (command.isEmpty()) {
                complaints.say("noCommandLine");
                return COULD_NOT;
            }
            return command.get().applyAsInt(arguments);
        } finally {
            trace.phase("run");
            if (fresh) {
                stop(framework); // so that the component runtime writes down what it read
            }
            trace.phase("stop");
        }
    }

    /** The framework's factory, by name: looking for it in every jar of the class path takes longer. */
    private static ConnectFrameworkFactory factory() {
        try {
            return (ConnectFrameworkFactory) Class.forName("org.apache.felix.framework.FrameworkFactory").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Framework framework) throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(5000);
    }

    private Map<String, String> configuration(String[] arguments, Inventory inventory, boolean all, Storage storage) {
        var map = new HashMap<String, String>();
        map.put(Constants.FRAMEWORK_STORAGE, storage.framework().toString());
        map.put(Constants.FRAMEWORK_SYSTEMPACKAGES, inventory.systemPackages());
        map.put("felix.cache.locking", "false"); // Storage has a lock of its own
        map.put("felix.log.level", "0");
        map.put("felix.service.urlhandlers", Boolean.toString(all)); // for models read from bundles that are not on the class path
        map.put("felix.resolver.parallelism", "1");
        map.put("ds.cache.metadata", "true");
        map.put("ds.commands.enabled", "false");
        map.put("ds.loglevel", "error");
        map.put("ds.lock.timeout.milliseconds", "5000");
        map.put("ds.stop.timeout.milliseconds", "1000");
        Added.in(inventory, settings.plugins()).ifPresent(added -> map.put(Added.PROPERTY, added));
        map.put(OwnPlugins.PROPERTY, settings.own().getPath());
        map.put("rapporteur.program", arguments.length == 0 ? "rapporteur" : "rapporteur ".concat(arguments[0])); // for who waits for a dossier
        map.put("rapporteur.commands.absent", all ? "" : String.join(",", inventory.commandsOnDemand()));
        return map;
    }
}
