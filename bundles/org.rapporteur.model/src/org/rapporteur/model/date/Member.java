package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Optional;

/** What a set of dates is made of: single dates, and ranges of them. */
public sealed interface Member permits SingleDate, Range {

    /** The first day it may speak of; empty when open or unknown. */
    Optional<LocalDate> earliest();

    /** The last day it may speak of; empty when open or unknown. */
    Optional<LocalDate> latest();

    /** How finely it tells the time. */
    Precision precision();

    /** Whether a date in it is marked as approximate. */
    boolean isApproximate();

    /** Whether a date in it is marked as uncertain. */
    boolean isUncertain();
}
