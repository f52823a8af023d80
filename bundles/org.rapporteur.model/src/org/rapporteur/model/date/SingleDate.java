package org.rapporteur.model.date;

/** One date, however coarse. */
public sealed interface SingleDate extends Edtf, Bound, Member permits Day, MonthOfYear, PartOfYear, WholeYear, Unspecified {

    /** How sure the source is of it. */
    Qualifier qualifier();

    /**
     * The same date with another qualifier.
     *
     * @param other the qualifier
     */
    SingleDate with(Qualifier other);

    @Override
    default boolean isApproximate() {
        return qualifier().isApproximate();
    }

    @Override
    default boolean isUncertain() {
        return qualifier().isUncertain();
    }
}
