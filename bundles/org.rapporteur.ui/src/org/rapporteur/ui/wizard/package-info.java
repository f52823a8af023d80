/** What the wizards have in common: their window, long work that can be stopped, lists with ticks. */
package org.rapporteur.ui.wizard;
