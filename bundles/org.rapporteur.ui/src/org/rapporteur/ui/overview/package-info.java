/** The page that tells at a glance what a region is and where it stands. */
package org.rapporteur.ui.overview;
