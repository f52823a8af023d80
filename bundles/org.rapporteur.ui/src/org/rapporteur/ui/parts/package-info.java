/** How parts of the window come to be: made with the services they need, and showing an error in their own place. */
package org.rapporteur.ui.parts;
