package org.rapporteur.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.found.Checks;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.testkit.RecordsInMemory;

/** With every plug-in installed, a sample uses all there is in the models, and nothing in it is wrong. */
class WholeModelTest {

    /** What the sample leaves out, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "KeptExtension", "the store makes it, of content whose plug-in is missing",
            "StatusDigest", "the store derives it when it saves",
            "ResponseDigest", "the store derives it when it saves",
            "CountryRecord.statusDigests", "the store derives them when it saves",
            "CountryRecord.responseDigests", "the store derives them when it saves",
            "Dossier.formatVersion", "the store writes it when it saves");

    private RegionRegister register;
    private Dossier dossier;

    @BeforeEach
    void make() {
        register = Installed.service(RegionRegister.class);
        dossier = Installed.service(SampleMaker.class).make(new SampleSize(12, 60, 1)).dossier();
    }

    @Test
    void everyFeatureIsUsed() {
        Set<EStructuralFeature> set = new HashSet<>();
        Set<EClass> made = new HashSet<>();
        look(dossier, made, set);
        EcoreUtil.getAllContents(dossier, false).forEachRemaining(object -> look((EObject) object, made, set));

        Set<String> unused = new TreeSet<>();
        for (EPackage model : models()) {
            for (EClass type : EcoreUtil.<EClass>getObjectsByType(model.getEClassifiers(), org.eclipse.emf.ecore.EcorePackage.Literals.ECLASS)) {
                if (!type.isAbstract() && !made.contains(type)) {
                    unused.add(type.getName());
                }
                type.getEStructuralFeatures().stream().filter(feature -> feature.isChangeable() && !set.contains(feature))
                        .forEach(feature -> unused.add(type.getName() + "." + feature.getName()));
            }
        }
        unused.removeIf(name -> LEFT_OUT.containsKey(name) || LEFT_OUT.containsKey(name.replaceAll("\\..*", "")));

        assertEquals(Set.of(), unused);
    }

    @Test
    void everyPluginHasItsRegion() {
        List<String> modules = dossier.getRegions().stream().map(region -> region.getModule()).filter(module -> module != null).toList();

        assertEquals(register.ids(), modules);
        assertTrue(dossier.getRegions().size() > modules.size(), "and one region is known to no plug-in");
    }

    @Test
    void theChecksFindNoError() {
        var records = new RecordsInMemory();
        List.copyOf(dossier.getRecords()).forEach(records::add);
        var inquiry = new Inquiry(dossier, records, LocalDate.of(2026, 1, 15), Locale.ENGLISH);

        List<String> errors = Installed.service(Checks.class).all(inquiry).findings().stream().map(found -> found.finding())
                .filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.message()).toList();

        assertEquals(List.of(), errors);
    }

    private List<EPackage> models() {
        List<EPackage> models = new ArrayList<>(register.packages());
        models.add(ModelPackage.eINSTANCE);
        return models;
    }

    private static void look(EObject object, Set<EClass> made, Set<EStructuralFeature> set) {
        made.add(object.eClass());
        object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(set::add);
    }
}
