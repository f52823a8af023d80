package org.rapporteur.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.rapporteur.model.Region;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

/** Plug-ins that come, change and go while the window is open. */
class PluginWatchTest {

    private static final String HANGS = "org.example.hanging";
    private static final Duration LIMIT = Duration.ofMillis(500);

    private final TestWindow window = new TestWindow();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final BundleContext context = FrameworkUtil.getBundle(PluginWatchTest.class).getBundleContext();

    @TempDir
    private Path plugins;
    @TempDir
    private Path elsewhere;

    @AfterEach
    void close() {
        window.close();
    }

    /** A bundle with nothing in it but the file of a region, put into place at once, as a build does. */
    private void drop(String name) throws IOException {
        Path made = elsewhere.resolve("made.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(made))) {
            entry(jar, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.example.ponds\n"
                    + "Bundle-Version: 1.0.0\nRapporteur-Region: ponds.xml\n");
            entry(jar, "ponds.xml", "<region id='ponds'><name>" + name + "</name><series id='meetings'><name>Meetings</name></series>"
                    + "<members>EST LVA</members></region>");
        }
        Files.move(made, plugins.resolve("ponds.jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Comes back to nobody, whoever interrupts it; until the test is over. */
    public static final class Hanging implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            while (System.getProperty(HANGS) != null) {
                LockSupport.parkNanos(1_000_000);
                Thread.interrupted();
            }
        }

        @Override
        public void stop(BundleContext context) {
            // it never began
        }
    }

    /** A bundle whose activator hangs. */
    private void dropHanging() throws IOException {
        Path made = elsewhere.resolve("hanging.jar");
        String name = Hanging.class.getName();
        String file = name.replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(made)); var compiled = Hanging.class.getClassLoader().getResourceAsStream(file)) {
            entry(jar, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.example.hanging\n"
                    + "Bundle-Version: 1.0.0\nImport-Package: org.osgi.framework\nBundle-Activator: " + name + "\n");
            jar.putNextEntry(new ZipEntry(file));
            compiled.transferTo(jar);
        }
        Files.move(made, plugins.resolve("hanging.jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void awaitName(String name) {
        var regions = window.service(RegionRegister.class);
        window.await("the region " + name, () -> regions.name("ponds", Locale.ENGLISH).equals(name));
    }

    @Test
    void whatHangsWhileItStartsIsNamedAndTheNextIsTakenUp() throws Exception {
        System.setProperty(HANGS, "yes");
        try (var watch = new PluginWatch(context, List.of(plugins), new Guests(LIMIT, told::add))) {
            dropHanging();
            window.await("the complaint", () -> told.stream().anyMatch(sentence -> sentence.contains("org.example.hanging")));
            drop("Forum of the Ponds");
            awaitName("Forum of the Ponds");
            Files.delete(plugins.resolve("ponds.jar"));
            awaitName("ponds");
        } finally {
            System.clearProperty(HANGS);
            Bundle hanging = Stream.of(context.getBundles()).filter(bundle -> "org.example.hanging".equals(bundle.getSymbolicName())).findFirst()
                    .orElseThrow();
            window.await("that it hangs no more", () -> hanging.getState() != Bundle.STARTING);
            hanging.uninstall();
        }
        assertEquals(1, told.size());
    }

    @Test
    void aRegionAppearsIsEditedWithTheCommonPagesChangesAndGoes() throws Exception {
        try (var watch = new PluginWatch(context, List.of(plugins), new Guests(LIMIT, told::add))) {
            drop("Forum of the Ponds");
            awaitName("Forum of the Ponds");
            RegionModule module = window.service(RegionRegister.class).find("ponds").orElseThrow();
            var session = window.newDossier(elsewhere.resolve("dossier"), module);
            var overview = TestPage.open(window, session, "ponds", "Overview");
            assertTrue(overview.says().stream().anyMatch(text -> text.contains("Forum of the Ponds")), () -> overview.says().toString());
            assertTrue(TestPage.open(window, session, "ponds", "Members").says().toString().contains("Est"));

            drop("Pond Dialogue");
            awaitName("Pond Dialogue");
            Files.delete(plugins.resolve("ponds.jar"));
            awaitName("ponds");
            window.await("that the bundle is gone",
                    () -> Stream.of(context.getBundles()).noneMatch(bundle -> "org.example.ponds".equals(bundle.getSymbolicName())));
            assertEquals(List.of("EST", "LVA"), window.get(() -> session.dossier().getRegions().getFirst().getMemberships().stream()
                    .map(member -> member.getParty().getId()).toList()));
        }
    }

    private static final class PondPage implements EditorPage {
        @Override
        public String id() {
            return "ponds.depth";
        }

        @Override
        public int order() {
            return REGION;
        }

        @Override
        public String title(Locale locale) {
            return "Depth of ponds";
        }

        @Override
        public boolean appliesTo(Region region) {
            return true;
        }

        @Override
        public PageControl create(Composite parent, PageContext pageContext) {
            var depth = new Label(parent, 0);
            return new PageControl() {
                @Override
                public void refresh() {
                    depth.setText("knee-deep");
                }

                @Override
                public void setFocus() {
                    depth.setFocus();
                }
            };
        }
    }

    private List<String> tabs() {
        return window.get(() -> all(window.window().getShell()).flatMap(folder -> Stream.of(folder.getItems())).map(CTabItem::getText).toList());
    }

    private static Stream<CTabFolder> all(Composite root) {
        return Stream.concat(root instanceof CTabFolder folder ? Stream.of(folder) : Stream.empty(),
                Stream.of(root.getChildren()).filter(Composite.class::isInstance).flatMap(child -> all((Composite) child)));
    }

    @Test
    void anOpenEditorGetsAPageThatAppearsAndLosesOneThatGoesAndStaysWhereItIs() {
        var session = window.open(window.copyOfSample("imp-2003", elsewhere));
        TestPage.open(window, session, "berne", "Members");
        Dictionary<String, Object> nothing = new Hashtable<>();
        var registration = context.registerService(EditorPage.class, new PondPage(), nothing);
        try {
            window.await("the new tab", () -> tabs().contains("Depth of ponds"));
            window.await("the tab that was shown", () -> window.get(() -> all(window.window().getShell()).map(CTabFolder::getSelection)
                    .anyMatch(item -> item != null && item.getText().equals("Members"))));
        } finally {
            registration.unregister();
        }
        window.await("that the tab is gone", () -> !tabs().contains("Depth of ponds"));
        window.await("the tab that is shown", () -> tabs().contains("Members"));
    }
}
