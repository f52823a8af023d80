package org.rapporteur.region.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.ReportText;
import org.rapporteur.region.Vocabulary;

/**
 * A module that is called through the guard. Where something can stand in for what it does not give, that does; otherwise the caller is
 * told who failed. What comes of a call is looked at before it is passed on.
 */
final class GuardedModule implements RegionModule {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 200_000;

    private final String id;
    private final Plugged.Offer<RegionModule> offer;
    private final Guard guard;
    private final Consumer<PluginProblem> problems;

    GuardedModule(String id, Plugged.Offer<RegionModule> offer, Guard guard, Consumer<PluginProblem> problems) {
        this.id = id;
        this.offer = offer;
        this.guard = guard;
        this.problems = problems;
    }

    private <T> Optional<T> ask(Callable<T> work) {
        Guard.Outcome<T> outcome = guard.call(offer.plugin(), work);
        outcome.problem().ifPresent(problems);
        return outcome.value();
    }

    private <T> T demand(Callable<T> work) {
        Guard.Outcome<T> outcome = guard.call(offer.plugin(), work);
        outcome.problem().ifPresent(problems);
        return outcome.value().orElseThrow(() -> new PluginException(outcome.problem().orElseThrow()));
    }

    private RegionModule module() {
        return offer.service();
    }

    @Override
    public String id() {
        return id;
    }

    /** Its name; its identifier where it does not tell one. */
    @Override
    public String name(Locale locale) {
        return ask(() -> Limits.text(module().name(locale), LONGEST_NAME)).filter(name -> !name.isBlank()).orElse(id);
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return ask(() -> module().extensionModel()).flatMap(model -> model);
    }

    @Override
    public Vocabulary vocabulary() {
        return ask(() -> module().vocabulary()).orElse(Vocabulary.EMPTY);
    }

    /** @throws PluginException when it gives none */
    @Override
    public Region template() {
        return demand(() -> Limits.model(module().template(), LONGEST_TEXT));
    }

    /** @throws PluginException when it fails */
    @Override
    public Optional<Questionnaire> questionnaire() {
        return demand(() -> {
            Optional<Questionnaire> questionnaire = module().questionnaire();
            return questionnaire == null ? null : questionnaire.map(given -> Limits.model(given, LONGEST_TEXT));
        });
    }

    @Override
    public List<ReportText> reportTexts() {
        return ask(() -> List.copyOf(module().reportTexts())).orElse(List.of());
    }
}
