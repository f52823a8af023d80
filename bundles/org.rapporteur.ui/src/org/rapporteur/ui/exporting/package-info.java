/** The wizard that writes reports into a folder, by the service that the command line uses. */
package org.rapporteur.ui.exporting;
