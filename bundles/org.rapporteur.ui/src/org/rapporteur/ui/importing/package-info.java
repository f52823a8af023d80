/** The wizard that takes recommendations from spreadsheets, by the service that the command line uses. */
package org.rapporteur.ui.importing;
