package org.rapporteur.store;

/** What a dossier is opened for. */
public enum Access {
    /** To read it. Any number of programs may, also while one writes. */
    READ,
    /** To change it. One program at a time may. */
    WRITE
}
