package org.rapporteur.ui.matrix;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The page "Matrix": recommendations by countries. */
@Component
public final class MatrixPage implements EditorPage {

    private final Matrices matrices;

    /**
     * Made by Declarative Services.
     *
     * @param matrices keeps the matrix of the dossier
     */
    @Activate
    public MatrixPage(@Reference Matrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(MatrixPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new MatrixControl(parent, context, matrices.of(context.session()));
    }
}
