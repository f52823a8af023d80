package org.rapporteur.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.store.Damage;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.look.Shade;
import org.rapporteur.ui.problem.Problem;
import org.rapporteur.ui.problem.ProblemDialog;
import org.rapporteur.ui.session.DossierSession;

/** Says above the tree what is special about the dossier: why it can only be looked at, what could not be read, what was noticed. */
final class NoticeBar {

    private final Locale locale = Locale.getDefault();
    private final Texts texts = Texts.of(NoticeBar.class, locale);
    private final Composite bar;
    private final Label says;
    private final Link more;
    private Optional<DossierSession> session = Optional.empty();

    NoticeBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        says = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(says);
        more = new Link(bar, SWT.NONE);
        more.addListener(SWT.Selection, event -> follow(event.text));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
    }

    void show(Optional<DossierSession> now) {
        session = now;
        List<String> notices = now.map(this::notices).orElse(List.of());
        bar.setVisible(!notices.isEmpty());
        ((GridData) bar.getLayoutData()).exclude = notices.isEmpty();
        if (!notices.isEmpty()) {
            says.setText(String.join("\n", notices).replace("&", "&&"));
            more.setText(links(now.get()));
            Shade shade = Palette.on(bar.getParent()).of(Tone.PLANNED);
            Stream.of(bar, says, more).forEach(control -> {
                control.setBackground(shade.ground());
                control.setForeground(shade.text());
            });
        }
        bar.getParent().layout(true, true);
    }

    private List<String> notices(DossierSession open) {
        List<Damage> damages = open.open().damages();
        Stream<String> why = damages.isEmpty() ? open.hindrance().map(told -> told.sentence(locale)).stream()
                : Stream.of(texts.text("damaged", damages.size()));
        return Stream.concat(why, open.open().notes().stream().map(note -> note.sentence(locale))).toList();
    }

    private String links(DossierSession open) {
        return Stream.of(open.open().damages().isEmpty() ? "" : "<a href=\"list\">" + texts.text("damaged.list") + "</a>",
                open.isReadOnly() ? "<a href=\"save\">" + texts.text("saveElsewhere") + "</a>" : "")
                .filter(link -> !link.isEmpty()).collect(Collectors.joining("    "));
    }

    private void follow(String target) {
        if (target.equals("list")) {
            session.ifPresent(open -> new ProblemDialog(bar.getShell(), texts.text("damaged.title"),
                    new Problem(texts.text("damaged", open.open().damages().size()), list(open.open().damages())),
                    Texts.of(Problem.class, locale)).open());
        } else {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.rapporteur.ui.saveAs", null);
            } catch (org.eclipse.core.commands.common.CommandException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }

    private String list(List<Damage> damages) {
        return damages.stream().map(damage -> damage.file() + "\n    " + texts.text(damage.partly() ? "damaged.partly" : "damaged.wholly")
                + " " + damage.sentence(locale)).collect(Collectors.joining("\n\n"));
    }
}
