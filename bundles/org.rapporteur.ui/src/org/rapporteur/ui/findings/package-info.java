/** What the checks find in the dossier that is open, always up to date. */
package org.rapporteur.ui.findings;
