package org.rapporteur.cli;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapporteur.region.register.PluginProblem;

/** Where the launcher hands over the arguments. Knows which commands are installed without making any of them. */
@Component(service = ToIntFunction.class, property = "rapporteur.main:Boolean=true")
public final class Entry implements ToIntFunction<String[]> {

    private final BundleContext context;
    private final Collection<ServiceReference<Subcommand>> installed;

    /**
     * Takes the commands that are installed.
     *
     * @param context where they are found
     * @param installed the commands
     */
    @Activate
    public Entry(BundleContext context,
            @Reference(service = Subcommand.class, cardinality = ReferenceCardinality.MULTIPLE,
                    policyOption = ReferencePolicyOption.GREEDY) Collection<ServiceReference<Subcommand>> installed) {
        this.context = context;
        this.installed = installed;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        var console = new Console(System.out, System.err, System.console() != null,
                Clock.systemDefaultZone(), Locale.getDefault());
        int code = new Shell(commands(console), absent(), console).run(arguments).code();
        System.out.flush();
        System.err.flush();
        return code;
    }

    /** The launcher names the commands whose bundles it has not installed for this run. */
    private Set<String> absent() {
        String names = context.getProperty("rapporteur.commands.absent");
        return names == null ? Set.of() : Set.of(names.split(","));
    }

    /** The commands by name; of two that are called the same the one that was there first, which is Rapporteur's own if it has one. */
    private Map<String, Supplier<Subcommand>> commands(Console console) {
        var commands = new TreeMap<String, Supplier<Subcommand>>();
        for (ServiceReference<Subcommand> reference : installed) {
            if (reference.getProperty(Subcommand.NAME) instanceof String name) {
                Supplier<Subcommand> command = () -> context.getService(reference);
                if (commands.putIfAbsent(name, command) != null) {
                    console.err().println(new PluginProblem(String.valueOf(reference.getBundle().getSymbolicName()), PluginProblem.Kind.DUPLICATE,
                            name).sentence(console.locale()));
                }
            }
        }
        return commands;
    }
}
