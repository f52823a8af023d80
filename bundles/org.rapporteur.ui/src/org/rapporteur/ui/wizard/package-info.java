/** What the wizards have in common: their window, lists with ticks, records for work in the background. */
package org.rapporteur.ui.wizard;
