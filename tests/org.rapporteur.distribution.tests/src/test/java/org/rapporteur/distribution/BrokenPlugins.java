package org.rapporteur.distribution;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plug-ins that break in every way known, each a bundle of its own. */
final class BrokenPlugins {

    /** Those that a framework installs; each offers a region, a check, a section and a format. */
    enum Kind {
        THROWS_WHEN_MADE, THROWS_WHEN_CALLED, HANGS_WHEN_MADE, HANGS_WHEN_CALLED, LACKS_PACKAGE, LACKS_CLASS, WRONG_VERSION, NEWER_JAVA,
        ACTIVATOR_THROWS, SAME_IDENTIFIER, GIVES_NULL, ENDLESS, EXITS, HALTS;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }

        String bundle() {
            return "org.example." + id();
        }
    }

    private static final List<String> SERVICES = List.of("org.rapporteur.region.RegionModule", "org.rapporteur.analysis.DossierCheck",
            "org.rapporteur.report.ReportSection", "org.rapporteur.report.ReportExporter");
    private static final String IMPORTS = "org.rapporteur.region,org.rapporteur.report,org.rapporteur.report.tree,org.rapporteur.analysis";

    /** What each of the methods does. */
    private record Body(String constructor, String id, String rule, String name, String template, String check, String blocks, String write) {

        static Body all(String does) {
            return new Body("", "", "", does, does, does, does, does);
        }

        Body write(String does) {
            return new Body(constructor, id, rule, name, template, check, blocks, does);
        }

        static Body made(String does) {
            return new Body(does, "", "", "", "", "", "", "");
        }
    }

    private final PluginMaker make;

    BrokenPlugins(PluginMaker make) {
        this.make = make;
    }

    Path bundle(Kind kind) throws IOException {
        String hang = "try { new java.util.concurrent.CountDownLatch(1).await(); } catch (InterruptedException e) { throw new IllegalStateException(e); }";
        Map<String, String> more = new HashMap<>();
        Body body = switch (kind) {
            case THROWS_WHEN_MADE -> Body.made("if (true) throw new IllegalStateException(\"no lake\");");
            case THROWS_WHEN_CALLED -> Body.all("if (true) throw new IllegalStateException(\"no lake\");");
            case HANGS_WHEN_MADE -> Body.made(hang);
            case HANGS_WHEN_CALLED -> Body.all(hang);
            case LACKS_PACKAGE -> {
                more.put("Import-Package", IMPORTS + ",org.example.nowhere");
                yield Body.made("");
            }
            case LACKS_CLASS -> Body.all("new Lost();");
            case WRONG_VERSION -> {
                more.put("Import-Package", IMPORTS.replace("org.rapporteur.analysis", "org.rapporteur.analysis;version=\"[9,10)\""));
                yield Body.made("");
            }
            case ACTIVATOR_THROWS -> {
                more.put("Bundle-Activator", "org.example.NoSuchActivator");
                yield Body.made("");
            }
            case SAME_IDENTIFIER -> new Body("", "if (true) return \"africa\";", "", "", "", "", "", "");
            case GIVES_NULL -> Body.all("if (true) return null;").write("");
            case ENDLESS -> new Body("", "", "", "if (true) return \"x\".repeat(50_000_000);",
                    "var region = org.rapporteur.model.ModelFactory.eINSTANCE.createRegion(); region.setDescription(\"x\".repeat(50_000_000));"
                            + " if (true) return region;",
                    "if (true) return endless(new org.rapporteur.analysis.Finding(\"endless\", org.rapporteur.analysis.Finding.Severity.HINT,"
                            + " inquiry.dossier(), java.util.Optional.empty(), \"again\", java.util.Optional.empty()));",
                    "if (true) return endless(new org.rapporteur.report.tree.Block.Heading(1, \"again\"));",
                    "while (true) { try { out.write(new byte[1 << 20]); } catch (java.io.IOException e) { throw new IllegalStateException(e); } }");
            case EXITS -> Body.all("System.exit(77);");
            case HALTS -> Body.all("Runtime.getRuntime().halt(78);");
            case NEWER_JAVA -> Body.made("");
        };
        Map<String, String> headers = new HashMap<>(Map.of("Require-Bundle", "org.rapporteur.model,org.eclipse.emf.ecore", "Import-Package", IMPORTS,
                "Service-Component", "OSGI-INF/module.xml"));
        headers.putAll(more);
        Path jar = make.bundle(kind.bundle(), java(kind, body), headers,
                Map.of("OSGI-INF/module.xml", PluginMaker.component(kind.bundle(), SERVICES.toArray(String[]::new))));
        return switch (kind) {
            case LACKS_CLASS -> without(jar, "org/example/lacksclass/Lost.class");
            case NEWER_JAVA -> newer(jar);
            default -> jar;
        };
    }

    private static String java(Kind kind, Body body) {
        return """
                package %1$s;
                class Lost { }
                public final class Module implements org.rapporteur.region.RegionModule, org.rapporteur.analysis.DossierCheck,
                        org.rapporteur.report.ReportSection, org.rapporteur.report.ReportExporter {
                    public Module() { %3$s }
                    static <T> java.util.List<T> endless(T one) {
                        return new java.util.AbstractList<>() {
                            public T get(int index) { return one; }
                            public int size() { return Integer.MAX_VALUE; }
                        };
                    }
                    public String id() { %4$s return "%2$s"; }
                    public String extension() { return "%2$s"; }
                    public String rule() { %5$s return "%2$s"; }
                    public String name(java.util.Locale locale) { %6$s return "%2$s"; }
                    public org.rapporteur.model.Region template() { %7$s return null; }
                    public java.util.List<org.rapporteur.analysis.Finding> check(org.rapporteur.analysis.Inquiry inquiry) {
                        %8$s return java.util.List.of();
                    }
                    public java.util.List<org.rapporteur.report.tree.Block> blocks(org.rapporteur.report.Subject subject,
                            org.rapporteur.analysis.Inquiry inquiry) { %9$s return java.util.List.of(); }
                    public void write(org.rapporteur.report.tree.Report report, java.io.OutputStream out) { %10$s }
                }
                """.formatted(kind.bundle(), kind.id(), body.constructor, body.id, body.rule, body.name, body.template, body.check, body.blocks,
                        body.write);
    }

    private static Path without(Path jar, String entry) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar)) {
            Files.delete(zip.getPath(entry));
        }
        return jar;
    }

    /** As if it were compiled for a Java that is not there yet. */
    private static Path newer(Path jar) throws IOException {
        try (var zip = FileSystems.newFileSystem(jar)) {
            Path type = zip.getPath("org/example/newerjava/Module.class");
            byte[] bytes = Files.readAllBytes(type);
            bytes[7] = 120;
            Files.write(type, bytes);
        }
        return jar;
    }
}
