/** The page of a region's recommendations. */
package org.rapporteur.ui.recommendations;
