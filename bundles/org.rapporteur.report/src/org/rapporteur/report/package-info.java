/** Building reports from a dossier and exporting them: the sections every report has, and the interfaces of sections and formats. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.report;
