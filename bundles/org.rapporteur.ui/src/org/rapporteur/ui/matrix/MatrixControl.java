package org.rapporteur.ui.matrix;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.matrix.Matrix;
import org.rapporteur.model.text.Names;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.session.Pieces;

/** The controls of the page: what is shown, and soon below it the table, which takes as long to make. */
final class MatrixControl implements PageControl {

    private final Composite page;
    private final FilterBar filters;
    private Optional<MatrixTable> table = Optional.empty();
    private boolean focus;

    MatrixControl(Composite parent, PageContext context, Matrix matrix) {
        var words = new Words(context.texts(MatrixControl.class), new Names(context.session().locale()));
        page = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        filters = new FilterBar(page, context, words, () -> table.ifPresent(MatrixTable::filter));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
        var pieces = Pieces.of(page.getDisplay());
        pieces.add(page, () -> {
            var made = new MatrixTable(page, context, matrix.view(), words, filters);
            pieces.add(page, made::prepare);
            pieces.add(page, () -> made(made));
        });
    }

    private void made(MatrixTable made) {
        table = Optional.of(made);
        made.show();
        if (focus && page.isFocusControl()) {
            made.setFocus();
        }
    }

    @Override
    public void refresh() {
        boolean other = filters.fill();
        table.ifPresent(other ? MatrixTable::filter : MatrixTable::soon);
    }

    @Override
    public void setFocus() {
        table.ifPresentOrElse(MatrixTable::setFocus, () -> focus = page.forceFocus());
    }
}
