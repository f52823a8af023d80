/** Shows reports as they will be printed, while the dossier is worked on, and exports the one that is shown. */
package org.rapporteur.ui.report;
