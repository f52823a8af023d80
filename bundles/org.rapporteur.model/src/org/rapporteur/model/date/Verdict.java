package org.rapporteur.model.date;

/**
 * The answer to a question about a date that may be vague. An approximate date may lie one unit of its precision earlier or
 * later than written: about 2003 is 2002 to 2004. Of an uncertain date it is never certain that something is so.
 */
public enum Verdict {
    /** It is so, whatever day the source meant. */
    CERTAINLY,
    /** It is so for some days the source may have meant, and not for others. */
    POSSIBLY,
    /** It is not so, whatever day the source meant. */
    NO
}
