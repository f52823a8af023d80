/** The user guide inside the window. */
package org.rapporteur.ui.help;
