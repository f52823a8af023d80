/** Finding words in all texts of a dossier. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.analysis.search;
