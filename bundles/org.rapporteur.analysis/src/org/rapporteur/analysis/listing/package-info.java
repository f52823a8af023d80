/** Lists of what a dossier holds, row by row, for those who go on working with them. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.analysis.listing;
