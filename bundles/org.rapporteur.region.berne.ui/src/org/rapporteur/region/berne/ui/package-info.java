/** The pages of the Berne Initiative in the workbench. */
package org.rapporteur.region.berne.ui;
