package org.rapporteur.benchmarks;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.osgi.framework.BundleContext;
import org.rapporteur.region.register.Guard;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.sample.SampleMaker;
import org.rapporteur.sample.SampleSize;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import org.xml.sax.helpers.DefaultHandler;

/** Opening a dossier of 1.2 million objects with all its records, against a plain parse of the same files. */
final class OpeningBenchmark {

    private static final int COUNTRIES = 200;
    private static final int RECOMMENDATIONS = 1000;

    public static void main(String[] arguments) throws Exception {
        Path dossier = Path.of(arguments[0]).resolve("dossier");
        var nothing = (BundleContext) Proxy.newProxyInstance(BundleContext.class.getClassLoader(), new Class<?>[] {BundleContext.class},
                (proxy, method, parameters) -> null);
        var guard = new Guard(Duration.ofMinutes(5));
        var register = new RegionRegister(nothing, guard);
        var store = new DossierStore(register);
        if (arguments.length > 1) {
            store.create(dossier, new SampleMaker(register, guard).make(new SampleSize(COUNTRIES, RECOMMENDATIONS, 1)).dossier()).close();
            return;
        }
        List<Path> files = files(dossier);
        System.out.printf("d) Opening %d countries, %d recommendations, %d objects, %d MB in %d files, heap of %d MiB%n", COUNTRIES,
                RECOMMENDATIONS, objects(store, dossier), size(files) / 1_000_000, files.size(), Runtime.getRuntime().maxMemory() >> 20);
        SAXParser parser = SAXParserFactory.newDefaultNSInstance().newSAXParser();
        new Rounds(5).way("SAX parse", () -> {
            for (Path file : files) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                    parser.parse(in, new DefaultHandler());
                }
            }
        }).way("opened, all records loaded", () -> opened(store, dossier).close()).run().mark("against the parse",
                "opened, all records loaded", 3, "SAX parse");
        long before = Heap.used();
        try (OpenDossier open = store.open(dossier, Access.READ)) {
            String country = open.records().ids().getFirst();
            open.records().load(country).orElseThrow();
            long loaded = ((InternalEList<?>) open.dossier().getRecords()).basicList().stream()
                    .filter(entry -> !((org.eclipse.emf.ecore.EObject) entry).eIsProxy()).count();
            System.out.printf("  %s records in memory for one country: %d%n", loaded == 1 ? "kept  " : "MISSED", loaded);
            Heap.mark("heap with one country loaded", Heap.used() - before, 96);
        }
    }

    private static OpenDossier opened(DossierStore store, Path dossier) throws Exception {
        OpenDossier open = store.open(dossier, Access.READ);
        for (String country : open.records().ids()) {
            open.records().load(country).orElseThrow();
        }
        return open;
    }

    private static long objects(DossierStore store, Path dossier) throws Exception {
        try (OpenDossier open = opened(store, dossier)) {
            long objects = 1;
            for (var all = EcoreUtil.getAllContents(open.dossier(), false); all.hasNext(); all.next()) {
                objects++;
            }
            return objects;
        }
    }

    private static List<Path> files(Path dossier) throws Exception {
        try (Stream<Path> all = Files.walk(dossier)) {
            return all.filter(file -> file.toString().endsWith(".xmi")).filter(file -> !file.toString().contains(".rapporteur")).sorted()
                    .toList();
        }
    }

    private static long size(List<Path> files) throws Exception {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }
}
