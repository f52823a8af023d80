package org.rapporteur.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Emphasis;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.parts.RecentDossiers;
import org.rapporteur.ui.parts.Shipped;

import jakarta.inject.Inject;

/** The first page: recent dossiers, the sample, a new dossier, the guide. */
public final class WelcomePage extends EditorPart {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.welcome";

    private final RecentDossiers recent;
    private final DossierOpener opener;
    private final Shipped shipped;
    private final Texts texts = Texts.of(WelcomePage.class, Locale.getDefault());
    private FormToolkit toolkit;
    private Optional<Control> first = Optional.empty();

    /**
     * Made by the platform.
     *
     * @param recent the dossiers opened last
     * @param opener opens them
     * @param shipped what ships beside the program
     */
    @Inject
    public WelcomePage(RecentDossiers recent, DossierOpener opener, Shipped shipped) {
        this.recent = recent;
        this.opener = opener;
        this.shipped = shipped;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        var form = toolkit.createScrolledForm(parent);
        form.setText(texts.text("heading"));
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(48, 16).numColumns(2).applyTo(body);
        var icons = new Icons(body);
        var intro = toolkit.createLabel(body, texts.text("intro"), SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(600, SWT.DEFAULT).applyTo(intro);
        Composite begin = column(body, "begin");
        link(begin, icons, "open", texts.text("open"), "", () -> command("org.rapporteur.ui.open"));
        link(begin, icons, "new", texts.text("new"), "", () -> command("org.rapporteur.ui.new"));
        shipped.find("samples/imp-2003").ifPresent(folder -> link(begin, icons, "dossier", texts.text("sample"), texts.text("sample.tip"),
                () -> opener.open(folder)));
        link(begin, icons, "help", texts.text("guide"), "", () -> command("org.rapporteur.ui.guide"));
        Composite last = column(body, "recent");
        List<Path> dossiers = recent.all();
        dossiers.forEach(folder -> link(last, icons, "recent", folder.getFileName().toString(), folder.toString(), () -> opener.open(folder)));
        if (dossiers.isEmpty()) {
            quiet(last, texts.text("recent.none"));
        }
    }

    private Composite column(Composite body, String key) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(4, 8).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(360, SWT.DEFAULT).applyTo(column);
        var heading = toolkit.createLabel(column, texts.text(key));
        heading.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry().getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
        return column;
    }

    private void link(Composite parent, Icons icons, String icon, String text, String more, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setImage(icons.image(icon));
        link.setText(text);
        link.setToolTipText(more.isEmpty() ? text : more);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        if (!more.isEmpty()) {
            quiet(parent, more);
        }
        first = first.or(() -> Optional.of(link));
    }

    private void quiet(Composite parent, String text) {
        var label = toolkit.createLabel(parent, text, SWT.WRAP);
        Emphasis.QUIET.on(label);
        GridDataFactory.fillDefaults().grab(true, false).indent(20, -4).hint(340, SWT.DEFAULT).applyTo(label);
    }

    private void command(String id) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(id, null);
        } catch (org.eclipse.core.commands.common.CommandException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void setFocus() {
        first.ifPresent(Control::setFocus);
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
