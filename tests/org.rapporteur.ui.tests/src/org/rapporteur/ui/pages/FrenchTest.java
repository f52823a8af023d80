package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Region;
import org.rapporteur.ui.findings.FindingsView;
import org.rapporteur.ui.region.RegionPages;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.CutOff;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** The window as somebody meets it who works in French: all of it is French, and all of it can be read. */
class FrenchTest {

    private final TestWindow window = new TestWindow();
    private final Locale before = Locale.getDefault();
    private final EnglishTexts english = new EnglishTexts();
    private DossierSession session;
    private Path folder;
    private Set<String> inDossier;

    @BeforeEach
    void open(@TempDir Path empty) {
        folder = empty;
        Locale.setDefault(Locale.FRENCH);
        session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        assertEquals(Locale.FRENCH, session.locale());
        inDossier = window.get(this::data);
    }

    @AfterEach
    void close() {
        Locale.setDefault(before);
        TestWizard.closeAll(window);
        window.close();
    }

    @Test
    void thePagesOfARegionAreFrenchAndWhole() {
        Region region = window.get(() -> session.dossier().getRegions().stream().filter(one -> "berne".equals(one.getId())).findFirst().orElseThrow());
        List<String> titles = window.get(() -> window.service(RegionPages.class).of(region).stream().map(page -> page.title(Locale.FRENCH)).toList());
        assertTrue(titles.containsAll(List.of("Vue d’ensemble", "Cadre", "Recommandations", "Matrice", "Rapport")), titles.toString());
        var wrong = new ArrayList<String>();
        for (int i = 0; i < titles.size(); i++) {
            TestPage page = TestPage.open(window, session, "berne", titles.get(i));
            window.picture("french-page-" + i);
            wrong.addAll(wrong(titles.get(i), page.place()));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void thePrinciplesAreFrenchAndWhole() {
        window.run(() -> {
            try {
                window.window().getService(IHandlerService.class).executeCommand("org.rapporteur.ui.principles", null);
            } catch (CommandException problem) {
                throw new AssertionError(problem);
            }
        });
        Table figures = window.await("the figures", () -> window.all(window.window().getShell(), Table.class).stream()
                .filter(table -> table.isVisible() && table.getColumnCount() > 0 && "Principe".equals(table.getColumn(0).getText())
                        && table.getItemCount() == 7).findFirst());
        IEditorPart editor = window.get(() -> window.page().getActiveEditor());
        window.picture("french-principles");
        assertEquals("Principes", window.get(editor::getTitle));
        assertEquals(List.of(), wrong("Principes", window.get(() -> editorOf(figures))));
    }

    @Test
    void theFindingsAreFrenchAndWhole() {
        List<String> wrong;
        try {
            again(FindingsView.ID);
            Label count = window.await("the findings", () -> window.all(window.window().getShell(), Label.class).stream()
                    .filter(label -> label.getText().contains("avertissements,")).findFirst());
            window.picture("french-findings");
            wrong = wrong("Constats", window.get(count::getParent));
        } finally {
            Locale.setDefault(before);
            again(FindingsView.ID);
        }
        assertEquals(List.of(), wrong);
    }

    /** Makes a view anew. */
    private void again(String view) {
        window.run(() -> {
            try {
                window.page().hideView(window.page().findView(view));
                window.page().showView(view);
            } catch (PartInitException problem) {
                throw new AssertionError(problem);
            }
        });
    }

    @Test
    void theExportWizardIsFrenchAndWhole() {
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.export");
        var wrong = new ArrayList<>(wrong("1", window.dialog()));
        window.picture("french-export-1");
        wizard.press("Suivant >");
        wrong.addAll(wrong("2", window.dialog()));
        window.picture("french-export-2");
        assertEquals(List.of(), wrong);
    }

    @Test
    void theImportWizardIsFrenchAndWhole() throws Exception {
        Path list = Files.writeString(folder.resolve("liste.csv"), """
                Réunion,Pays,Numéro,Recommandation
                Conférence 2004,Géorgie,1,Compter ceux qui viennent et ceux qui partent.
                """);
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.import");
        var wrong = new ArrayList<>(wrong("1", window.dialog()));
        window.picture("french-import-1");
        Text files = wizard.after("Fichiers, un par ligne :", Text.class);
        window.run(() -> files.setText(list.toString()));
        wizard.press("Suivant >");
        Combo region = wizard.after("Région des réunions :", Combo.class);
        wizard.choose("Région des réunions :", window.get(() -> region.getItem(1)));
        wrong.addAll(wrong("2", window.dialog()));
        window.picture("french-import-2");
        wizard.press("Suivant >");
        Table preview = window.await("the preview", () -> window.all(window.dialog(), Table.class).stream().findFirst());
        window.await("what is proposed", () -> preview.getItemCount() > 0);
        wrong.addAll(wrong("3", window.dialog()));
        window.picture("french-import-3");
        assertEquals(List.of(), wrong);
    }

    @Test
    void theWizardForANewMeetingIsFrenchAndWhole() {
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.newMeeting");
        var wrong = new ArrayList<>(wrong("1", window.dialog()));
        window.picture("french-meeting-1");
        wizard.type("Nom :", "Quatrième réunion");
        wizard.press("Suivant >");
        wrong.addAll(wrong("2", window.dialog()));
        window.picture("french-meeting-2");
        assertEquals(List.of(), wrong);
    }

    /** What the dossier's authors wrote, in English. */
    private Set<String> data() {
        Iterable<EObject> all = () -> session.dossier().eAllContents();
        return StreamSupport.stream(all.spliterator(), false).flatMap(one -> one.eClass().getEAllAttributes().stream().map(one::eGet))
                .filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toSet());
    }

    /** What is not French there, or cannot be read to its end. */
    private List<String> wrong(String where, Composite root) {
        return window.get(() -> Stream.concat(controls(root).filter(Control::isVisible).flatMap(this::english).distinct(), CutOff.in(root).stream())
                .map(what -> where + ": " + what).toList());
    }

    private Stream<String> english(Control control) {
        return Stream.concat(Stream.ofNullable(control.getToolTipText()), words(control)).filter(english::is)
                .filter(text -> !inDossier.contains(text));
    }

    private static Composite editorOf(Control control) {
        return control.getParent().getParent() instanceof CTabFolder ? control.getParent() : editorOf(control.getParent());
    }

    private static Stream<Control> controls(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(FrenchTest::controls)) : Stream.of(root);
    }

    private static Stream<String> words(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText().replace("&", ""));
            case Link link -> Stream.of(link.getText());
            case Hyperlink link -> Stream.of(link.getText());
            case Text text -> Stream.of(text.getText(), text.getMessage());
            case Combo combo -> Stream.concat(Stream.of(combo.getText()), Stream.of(combo.getItems()));
            case Group group -> Stream.of(group.getText());
            case ExpandableComposite section -> Stream.of(section.getText());
            case ToolBar bar -> Stream.of(bar.getItems()).flatMap(item -> Stream.concat(Stream.of(item.getText()), Stream.ofNullable(item.getToolTipText())));
            case Table table -> Stream.concat(Stream.of(table.getColumns()).map(column -> column.getText()),
                    Stream.of(table.getItems()).map(item -> item.getText()));
            case Tree tree -> Stream.of(tree.getColumns()).map(column -> column.getText());
            case Shell shell -> Stream.of(shell.getText());
            default -> Stream.empty();
        };
    }
}
