/** The wizard for a meeting that follows an earlier one and takes over what is unfinished. */
package org.rapporteur.ui.meeting;
