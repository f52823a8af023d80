/** Makes reports with the sections and formats that there are, and stores them: for the command line and the window. */
package org.rapporteur.report.export;
