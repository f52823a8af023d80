package org.rapporteur.region.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.model.access.ExtensionModels;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.declared.DeclaredRegions;

/**
 * The region plug-ins that are installed. A plug-in whose start or identifier throws, hangs or is malformed is left out and named
 * among the problems, and so is the later of two with the same identifier. Safe for use by several threads.
 */
@Component(service = { RegionRegister.class, ExtensionModels.class })
public final class RegionRegister implements ExtensionModels {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Guard guard;
    private final Plugged<RegionModule, Survey> plugged;

    /**
     * Made by Declarative Services.
     *
     * @param context the context through which modules are fetched
     * @param guard what calls the plug-ins
     * @param declared offers the modules that are declared in files; they come as services like all others
     */
    @Activate
    public RegionRegister(BundleContext context, @Reference Guard guard, @Reference DeclaredRegions declared) {
        this(context, guard);
    }

    /**
     * A register of those modules that it is told of.
     *
     * @param context the context through which modules are fetched
     * @param guard what calls the plug-ins
     */
    public RegionRegister(BundleContext context, Guard guard) {
        this.guard = guard;
        plugged = new Plugged<>(context, guard, this::ask);
    }

    /** A module has appeared; called by Declarative Services. */
    @Reference(service = RegionModule.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<RegionModule> module) {
        plugged.add(module);
    }

    /** A module has gone; called by Declarative Services. */
    public void remove(ServiceReference<RegionModule> module) {
        plugged.remove(module);
    }

    /** The modules, sorted by identifier. They are called through the guard; see {@link PluginException}. */
    public List<RegionModule> modules() {
        return List.copyOf(plugged.get().modules.values());
    }

    /** Their identifiers, sorted. */
    public List<String> ids() {
        return List.copyOf(plugged.get().modules.keySet());
    }

    /**
     * The module of an identifier.
     *
     * @param id what {@code Region.module} holds; null finds nothing
     */
    public Optional<RegionModule> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(plugged.get().modules.get(id));
    }

    /** The plug-ins that are left out, or that did not give all that they were asked for since, and why. */
    public List<PluginProblem> problems() {
        Survey survey = plugged.get();
        synchronized (survey.problems) {
            return List.copyOf(survey.problems);
        }
    }

    /**
     * Name of a module for people.
     *
     * @param id its identifier, which stands in where no such module is installed or it does not tell its name
     * @param locale language of the name
     */
    public String name(String id, Locale locale) {
        return find(id).map(module -> module.name(locale)).orElse(id);
    }

    @Override
    public List<EPackage> packages() {
        return plugged.get().packages;
    }

    private record Survey(Map<String, RegionModule> modules, Set<PluginProblem> problems, List<EPackage> packages) {

        /** Modules are asked by several threads. */
        void add(PluginProblem problem) {
            synchronized (problems) {
                problems.add(problem);
            }
        }
    }

    private Survey ask(Plugged.Fetched<RegionModule> fetched) {
        Survey survey = new Survey(new TreeMap<>(), new LinkedHashSet<>(), new ArrayList<>());
        survey.problems.addAll(fetched.ask(guard, RegionModule::id, id -> id, (offer, id) -> enter(survey, offer, id)));
        survey.modules.values().forEach(module -> module.extensionModel().ifPresent(survey.packages::add));
        return survey;
    }

    private void enter(Survey survey, Plugged.Offer<RegionModule> offer, String id) {
        if (ID.matcher(id).matches()) {
            survey.modules.put(id, new GuardedModule(id, offer, guard, survey::add));
        } else {
            survey.problems.add(new PluginProblem(offer.plugin(), PluginProblem.Kind.BAD_IDENTIFIER, id));
        }
    }
}
