/** The page of a region's meetings. */
package org.rapporteur.ui.meetings;
