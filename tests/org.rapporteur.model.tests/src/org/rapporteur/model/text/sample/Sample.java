package org.rapporteur.model.text.sample;

/** Stands beside the texts of tests. */
public final class Sample {

    private Sample() {
    }
}
