/** What became of a recommendation in a country: its history, and a new report on it. */
package org.rapporteur.ui.status;
