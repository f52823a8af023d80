/** A dossier that is open in the window: its one editing domain, what changed since it was saved, and work in the background. */
package org.rapporteur.ui.session;
