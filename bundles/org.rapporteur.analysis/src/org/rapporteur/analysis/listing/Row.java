package org.rapporteur.analysis.listing;

import java.util.List;

/** Takes the rows of a list one by one, so that a list of any length needs no memory. */
@FunctionalInterface
public interface Row {

    /**
     * The next row.
     *
     * @param values its values, in the order of the list's fields
     */
    void next(List<Value> values);
}
