package org.rapporteur.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What is called so often that to read annotations would be felt: it describes itself in calls. */
public interface OftenCalled {

    /** What can be written behind it, and where what was written is kept; not null. */
    CommandSpec spec();
}
