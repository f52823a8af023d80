/** Runs all checks over a dossier and tells what they found, and where that is. */
package org.rapporteur.analysis.found;
