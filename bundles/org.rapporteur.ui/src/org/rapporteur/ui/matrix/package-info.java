/** The page of a region's editor that shows its recommendations by its countries. */
package org.rapporteur.ui.matrix;
