package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Optional;

/** Where an {@link Interval} or a {@link Range} begins or ends. */
public sealed interface Bound permits SingleDate, NoDate {

    /** The first day it may speak of; empty when it is no date, or an unknown one. */
    Optional<LocalDate> earliest();

    /** The last day it may speak of; empty when it is no date, or an unknown one. */
    Optional<LocalDate> latest();
}
