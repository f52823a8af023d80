package org.rapporteur.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Mandate;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Principle;
import org.rapporteur.model.Rank;
import org.rapporteur.model.Region;
import org.rapporteur.model.Settings;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.Vocabulary;
import org.rapporteur.region.register.Guard;
import org.rapporteur.region.register.PluginProblem;
import org.rapporteur.region.register.RegionRegister;

/**
 * Makes dossiers of fictional countries that use every feature of the model. There is a region for each plug-in installed, made from
 * its template, and some that no plug-in knows. The same size, seed and plug-ins give the same dossier. Safe for use by several threads.
 */
@Component(service = SampleMaker.class)
public final class SampleMaker {

    private static final int OWN_REGIONS = 2;

    private final RegionRegister register;
    private final Guard guard;

    /**
     * Made by Declarative Services.
     *
     * @param register the region plug-ins installed
     * @param guard what calls them
     */
    @Activate
    public SampleMaker(@Reference RegionRegister register, @Reference Guard guard) {
        this.register = register;
        this.guard = guard;
    }

    /** A region, and what its plug-in adds to it. */
    private record Planned(Region region, Vocabulary vocabulary, Optional<EPackage> extensions) {
    }

    /**
     * Makes a dossier.
     *
     * @param size how large, and which
     * @return the dossier, and the plug-ins that gave no region
     */
    public Sample make(SampleSize size) {
        var setting = new Setting(dossier(size), size);
        frame(setting, size);
        List<PluginProblem> problems = new ArrayList<>();
        List<Planned> regions = regions(setting, problems);
        for (int i = 0; i < regions.size(); i++) {
            fill(setting, regions.get(i), i, share(size.recommendations(), i, regions.size()));
        }
        var belonging = new Belonging();
        setting.countries().forEach(country -> setting.dossier().getRecords().add(new RecordMaker(setting, country, belonging).make()));
        return new Sample(setting.dossier(), problems);
    }

    private static int share(int all, int place, int places) {
        return (int) (all * (place + 1L) / places - all * (long) place / places);
    }

    private static Dossier dossier(SampleSize size) {
        Dossier dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId("sample-" + size.seed());
        dossier.setLanguage("en-GB");
        dossier.setFictional(true);
        dossier.setPeriod(SourceDate.parse("2012/2031"));
        dossier.setRegister(ModelFactory.eINSTANCE.createRegister());
        Settings settings = ModelFactory.eINSTANCE.createSettings();
        settings.setSeniorRank(Rank.HIGH);
        settings.setBalanceFrom(35);
        settings.setBalanceTo(65);
        settings.setSmallDelegation(2);
        settings.setMinistries(4);
        dossier.setSettings(settings);
        return dossier;
    }

    private static void frame(Setting setting, SampleSize size) {
        Phrases phrases = setting.phrases();
        Dossier dossier = setting.dossier();
        dossier.setTitle(phrases.first("title", size.countries()).english());
        var register = new RegisterMaker(setting);
        register.sources();
        new PartyMaker(setting).make();
        register.organisations();
        register.people();
        register.topics();
        for (int i = 0; i < phrases.count("principle"); i++) {
            Principle principle = ModelFactory.eINSTANCE.createPrinciple();
            principle.setNumber(i + 1);
            principle.setText(phrases.at("principle", i).english());
            setting.citing().cite(principle);
            dossier.getPrinciples().add(principle);
        }
        for (int i = 0; i < phrases.count("mandate"); i++) {
            Mandate mandate = ModelFactory.eINSTANCE.createMandate();
            mandate.setText(phrases.at("mandate", i).english());
            mandate.setRole(phrases.first("mandate-role").english());
            setting.citing().cite(mandate);
            dossier.getMandates().add(mandate);
        }
        setting.citing().cite(dossier, "title");
        setting.citing().words(dossier, "period", phrases.first("claim-when"));
    }

    private List<Planned> regions(Setting setting, List<PluginProblem> problems) {
        List<Planned> regions = new ArrayList<>();
        for (String id : register.ids()) {
            Guard.Outcome<Planned> outcome = guard.call(id, () -> register.find(id).map(SampleMaker::plan).orElse(null));
            outcome.value().ifPresent(regions::add);
            outcome.problem().ifPresent(problems::add);
        }
        var maker = new RegionMaker(setting);
        for (int i = 0; i < OWN_REGIONS; i++) {
            regions.add(new Planned(maker.own(i), Vocabulary.EMPTY, Optional.empty()));
        }
        for (int i = 0; i < regions.size(); i++) {
            setting.dossier().getRegions().add(regions.get(i).region());
            maker.fill(regions.get(i).region(), i);
        }
        return regions;
    }

    private static Planned plan(RegionModule module) {
        Region region = module.template();
        region.getMemberships().clear(); // its members are fictional here
        return new Planned(region, module.vocabulary(), module.extensionModel());
    }

    private static void fill(Setting setting, Planned planned, int place, int recommendations) {
        Region region = planned.region();
        new MeetingMaker(setting, region).make(place, recommendations);
        new QuestionnaireMaker(setting, region).make();
        new DocumentMaker(setting, region).make();
        new WorkMaker(setting, region).programme(planned.vocabulary().terms("stage").stream().map(Vocabulary.Term::key).toList());
        new CommitmentMaker(setting, region).make();
        planned.extensions().ifPresent(new ExtensionMaker(setting, region, planned.vocabulary())::make);
    }
}
