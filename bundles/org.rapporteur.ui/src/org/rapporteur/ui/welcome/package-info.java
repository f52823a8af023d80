/** What is shown when no dossier is open: where to begin. */
package org.rapporteur.ui.welcome;
