package org.rapporteur.analysis.matrix;

import java.util.List;

/**
 * Who is responsible.
 *
 * @param institutions identifiers of institutions, each once
 * @param wording the words of the source; empty when it does not say
 */
record Responsible(List<String> institutions, String wording) {

    static final Responsible NOBODY = new Responsible(List.of(), "");
}
