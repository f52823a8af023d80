/** Rapporteur's own rules; the user guide's page on checks lists them. Each region's plug-in adds its own as services. */
package org.rapporteur.analysis.check;
