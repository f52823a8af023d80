package org.rapporteur.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapporteur.importing.Edit;
import org.rapporteur.importing.Importer;
import org.rapporteur.importing.Proposal;
import org.rapporteur.model.Position;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.LongWork;
import org.rapporteur.ui.wizard.ReadingPage;
import org.rapporteur.ui.session.WindowRecords;

/** What the import would change: what is refused first, then what was left open, then the difference. */
final class PreviewPage extends ReadingPage<PreviewPage.Difference> {

    private record Entry(String kind, String words) {
    }

    /**
     * What is shown.
     *
     * @param proposal what would be changed
     * @param summary that in numbers
     * @param entries a line for each thing that is refused, open or changed; many take longer to put into words than a window may wait
     */
    record Difference(Proposal proposal, String summary, List<Entry> entries) {
    }

    private final DossierSession session;
    private final Importer importer;
    private final ColumnsPage columns;
    private final Texts texts;
    private Label summary;
    private Table table;
    private List<Entry> entries = List.of();

    PreviewPage(DossierSession session, Importer importer, ColumnsPage columns, Texts texts) {
        super("preview", texts.text("preview.title"), texts.text("preview.text"), texts.text("preview.reading"), session.locale());
        this.session = session;
        this.importer = importer;
        this.columns = columns;
        this.texts = texts;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(summary);
        table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        Accessible.name(table, texts.text("preview.table"));
        table.setHeaderVisible(true);
        column("preview.kind", 110);
        column("preview.what", 520);
        table.addListener(SWT.SetData, this::fill);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        setControl(area);
    }

    private void column(String key, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(texts.text(key));
        column.setWidth(width);
    }

    private void fill(Event event) {
        Entry entry = entries.get(event.index);
        ((TableItem) event.item).setText(new String[] { entry.kind(), entry.words() });
    }

    @Override
    protected LongWork.Work<Difference> reading() {
        ImportChoice choice = columns.choice();
        var records = new WindowRecords(session.records(), table.getDisplay());
        return progress -> {
            Proposal proposal = importer.propose(session.dossier(), records, choice.files(), choice.mapping(), progress);
            return new Difference(proposal, String.join("\n", proposal.summary(session.locale())), entries(proposal));
        };
    }

    @Override
    protected void show(Optional<Difference> difference) {
        Optional<Proposal> shown = difference.map(Difference::proposal);
        entries = difference.map(Difference::entries).orElse(List.of());
        summary.setText(difference.map(Difference::summary).orElse(""));
        table.setItemCount(entries.size());
        table.clearAll();
        setErrorMessage(shown.filter(one -> !one.isAcceptable()).map(one -> texts.text("preview.refused", one.refusals().size())).orElse(null));
        setMessage(shown.filter(Proposal::isEmpty).filter(Proposal::isAcceptable).map(one -> texts.text("preview.nothing"))
                .orElse(texts.text("preview.text")), shown.filter(Proposal::isEmpty).isPresent() ? INFORMATION : NONE);
        setPageComplete(shown.filter(one -> one.isAcceptable() && !one.isEmpty()).isPresent());
        ((Composite) getControl()).layout();
    }

    private List<Entry> entries(Proposal shown) {
        var all = new ArrayList<Entry>();
        shown.refusals().forEach(remark -> all.add(new Entry(texts.text("kind.refused"), remark.sentence(session.locale()))));
        shown.notes().forEach(remark -> all.add(new Entry(texts.text("kind.open"), remark.sentence(session.locale()))));
        List<String> lines = shown.lines(session.locale());
        for (int i = 0; i < lines.size(); i++) {
            boolean changes = shown.edits().get(i) instanceof Edit.SetPosition set && set.before() != Position.NOT_STATED;
            all.add(new Entry(texts.text(changes ? "kind.changed" : "kind.new"), lines.get(i).substring(1).strip()));
        }
        return all;
    }
}
