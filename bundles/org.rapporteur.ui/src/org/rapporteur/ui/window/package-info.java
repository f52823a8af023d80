/** The program with a window: its start, its frame and the arrangement of its parts. */
package org.rapporteur.ui.window;
