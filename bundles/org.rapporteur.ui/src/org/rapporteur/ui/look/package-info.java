/** How things look in the window, in the light and in the dark theme. */
package org.rapporteur.ui.look;
