package org.rapporteur.ui.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Region;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

class RegionPagesTest {

    private final TestWindow window = new TestWindow();
    private final ServiceRegistration<EditorPage> broken = FrameworkUtil.getBundle(RegionPages.class).getBundleContext()
            .registerService(EditorPage.class, new Broken(), null);

    @AfterEach
    void close() {
        broken.unregister();
        TestWizard.closeAll(window);
        window.close();
    }

    /** A page of a plug-in that does not fit what is installed. */
    private static final class Broken implements EditorPage {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public String title(Locale locale) {
            return "Broken";
        }

        @Override
        public boolean appliesTo(Region region) {
            throw new NoClassDefFoundError("org/somewhere/Else");
        }

        @Override
        public PageControl create(Composite parent, PageContext context) {
            throw new AssertionError("It belongs nowhere.");
        }
    }

    @Test
    void aPageThatFailsIsNamedOnceAndLeftOutAndTheOthersAreThere(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        Region africa = window.get(() -> session.dossier().getRegions().getFirst());
        window.run(() -> window.service(org.rapporteur.ui.parts.Opening.class).show(africa));
        TestWizard told = TestWizard.shown(window);
        told.press("Show the details");
        told.awaits(text -> text.contains(Broken.class.getName()), "the name of the page");
        told.press("Close");
        told.awaitEnd();
        TestPage page = TestPage.open(window, session, "africa", "Overview");
        assertFalse(page.says().isEmpty());
        assertTrue(window.get(() -> window.service(RegionPages.class).of(africa)).stream().noneMatch(Broken.class::isInstance));
        assertEquals(0, window.get(() -> java.util.stream.Stream.of(window.window().getShell().getShells())
                .filter(shell -> shell.isVisible() && !shell.getText().isEmpty()).count()), "told once");
    }

    /** A page with a form, one field of which fails when it is made, after the page itself. */
    private static final class HalfBroken implements EditorPage {
        @Override
        public String id() {
            return "half";
        }

        @Override
        public int order() {
            return 2;
        }

        @Override
        public String title(Locale locale) {
            return "Half";
        }

        @Override
        public boolean appliesTo(Region region) {
            return true;
        }

        @Override
        public PageControl create(Composite parent, PageContext context) {
            Form form = Form.on(parent, context).features(ModelPackage.Literals.REGION__NAMES).field((place, subject) -> {
                throw new NoClassDefFoundError("org/somewhere/Field");
            }).features(ModelPackage.Literals.REGION__DESCRIPTION);
            form.show(context.region());
            return new PageControl() {
                @Override
                public void refresh() {
                    form.refresh();
                }

                @Override
                public void setFocus() {
                    form.setFocus();
                }
            };
        }
    }

    @Test
    void aFieldThatFailsShowsItsErrorInThePlaceOfItsPage(@TempDir Path folder) {
        var half = FrameworkUtil.getBundle(RegionPages.class).getBundleContext().registerService(EditorPage.class, new HalfBroken(), null);
        try {
            DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
            Region africa = window.get(() -> session.dossier().getRegions().getFirst());
            window.run(() -> window.service(org.rapporteur.ui.parts.Opening.class).show(africa));
            TestWizard told = TestWizard.shown(window);
            told.press("Close"); // of the page that belongs nowhere
            told.awaitEnd();
            TestPage page = TestPage.open(window, session, "africa", "Half");
            assertTrue(page.says().toString().contains("org/somewhere/Field"), () -> page.says().toString());
            assertTrue(page.all(org.eclipse.ui.forms.widgets.ScrolledForm.class).isEmpty(), "nothing half made is left");
            assertFalse(TestPage.open(window, session, "africa", "Overview").says().isEmpty());
        } finally {
            half.unregister();
        }
    }
}
