/** The pages of the Migrant remittances in the workbench. */
package org.rapporteur.region.remittances.ui;
