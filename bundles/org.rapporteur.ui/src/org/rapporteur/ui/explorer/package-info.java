/** The tree of everything in the dossier. */
package org.rapporteur.ui.explorer;
