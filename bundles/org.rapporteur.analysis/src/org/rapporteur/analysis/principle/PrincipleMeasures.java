package org.rapporteur.analysis.principle;

import java.util.List;

/** The measures of one principle. */
interface PrincipleMeasures {

    /** Measures a region or a country; measures that say nothing about a single country are left out for one. */
    List<Measure> of(Scope scope);
}
