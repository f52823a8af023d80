/** How the parts of a dossier that are too large to be there all at once are reached. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.model.access;
