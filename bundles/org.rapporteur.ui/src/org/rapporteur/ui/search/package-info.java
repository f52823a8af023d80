/** Finds words in all texts of the dossier that is open. */
package org.rapporteur.ui.search;
