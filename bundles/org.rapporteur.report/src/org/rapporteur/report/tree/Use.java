package org.rapporteur.report.tree;

/** What a block is meant for. Documents to read leave out {@link #DATA}, workbooks leave out {@link #READING}. */
public enum Use {
    /** For reading from beginning to end, as in a printed report. */
    READING,
    /** For working with, as in a workbook: complete and typed, perhaps too long to print. */
    DATA,
    /** For both. */
    BOTH;

    /** Whether a document to read shows the block. */
    public boolean forReading() {
        return this != DATA;
    }

    /** Whether a workbook shows the block. */
    public boolean forData() {
        return this != READING;
    }
}
