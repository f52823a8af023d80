/** What the workbench offers to the pages of regions. */
package org.rapporteur.ui;
