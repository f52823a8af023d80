/** Reading a dossier: checks and findings, the seven principles as measures, the matrix, what is overdue. Nothing here changes a dossier. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.analysis;
