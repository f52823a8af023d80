/** The pages of the Africa in the workbench. */
package org.rapporteur.region.africa.ui;
