package org.rapporteur.analysis.matrix;

import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;

/** Is told what of a matrix is to be shown anew. All calls come in the model's thread. */
public interface MatrixListener {

    /** Rows or columns are others than before, or in another order. */
    void rowsOrColumnsChanged();

    /** The cells of a country are others, or are there now. */
    void countryChanged(Party country);

    /** A cell is another. */
    void cellChanged(Recommendation recommendation, Party country);
}
