/** The pages of the South Eastern Europe in the workbench. */
package org.rapporteur.region.see.ui;
