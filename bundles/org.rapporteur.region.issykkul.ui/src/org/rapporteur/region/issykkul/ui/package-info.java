/** The pages of the Issyk-Kul Dialogue in the workbench. */
package org.rapporteur.region.issykkul.ui;
