package org.rapporteur.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.table.ColumnWidths;

/** Claims about a fact, those that contradict each other marked, and below them the places that it rests on. */
final class EvidenceTable {

    private final Texts texts;
    private final ObjectNames names;
    private final Icons icons;
    private final TableViewer table;
    private final ColumnWidths widths;
    private Optional<Evidence> evidence = Optional.empty();

    /**
     * @param parent what it is in
     * @param texts those of the view
     * @param names names objects
     * @param chosen called when another row is chosen
     */
    EvidenceTable(Composite parent, Texts texts, ObjectNames names, Runnable chosen) {
        this.texts = texts;
        this.names = names;
        icons = new Icons(parent);
        var place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        table = new TableViewer(place, SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Accessible.name(table.getControl(), texts.text("table"));
        column("kind", 180, this::kind, this::image);
        column("says", 420, this::says, row -> null);
        column("where", 400, this::where, row -> null);
        widths = new ColumnWidths(table.getTable(), (row, column) -> table.getTable().getItem(row).getText(column));
        table.addSelectionChangedListener(event -> chosen.run());
    }

    private void column(String key, int width, Function<EObject, String> text, Function<EObject, Image> image) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(texts.text("column." + key));
        column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(row -> text.apply((EObject) row), row -> image.apply((EObject) row)));
        column.getColumn().setWidth(width);
    }

    /** Shows what sources say; the row stays chosen that was, or else the first is. */
    void show(Optional<Evidence> now) {
        evidence = now;
        List<EObject> rows = now.map(found -> Stream.<EObject>concat(found.claims().stream(), found.citations().stream()).toList())
                .orElse(List.of());
        Optional<EObject> before = chosen().filter(rows::contains);
        table.setInput(rows);
        widths.anew();
        if (!rows.isEmpty()) {
            table.setSelection(new StructuredSelection(before.orElseGet(rows::getFirst)));
        }
    }

    /** The claim or citation that is chosen. */
    Optional<EObject> chosen() {
        return Optional.ofNullable((EObject) table.getStructuredSelection().getFirstElement());
    }

    Control control() {
        return table.getControl();
    }

    private String kind(EObject row) {
        return switch (row) {
            case Claim claim when isContradicted(claim) -> texts.text("contradicted", claim.getAbout());
            case Claim claim -> texts.text("claim", String.valueOf(claim.getAbout()));
            case Citation citation when citation.isInferred() -> texts.text("inferred");
            default -> texts.text("citation");
        };
    }

    private boolean isContradicted(Claim claim) {
        return evidence.filter(found -> found.isContradicted(claim)).isPresent();
    }

    private Image image(EObject row) {
        return row instanceof Claim claim && isContradicted(claim) ? icons.of(Severity.WARNING) : icons.image("source");
    }

    private String says(EObject row) {
        return switch (row) {
            case Claim claim -> Stream.of(claim.getWording(), claim.getNumber(), claim.getWhen() == null ? null : claim.getWhen().toString(),
                    claim.getParties().isEmpty() ? null : String.join(", ", claim.getParties().stream().map(names::name).toList()))
                    .filter(said -> said != null).map(String::valueOf).reduce((one, other) -> one + " – " + other).orElse("");
            case Citation citation -> citation.getQuotation() == null ? "" : citation.getQuotation();
            default -> "";
        };
    }

    private String where(EObject row) {
        return switch (row) {
            case Claim claim -> String.join("; ", claim.getCitations().stream().map(this::where).toList());
            case Citation citation -> Stream.of(citation.getSource() == null ? null : citation.getSource().getTitle(), citation.getPlace())
                    .filter(part -> part != null).reduce((one, other) -> one + ", " + other).orElse("");
            default -> "";
        };
    }
}
