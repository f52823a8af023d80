/** Regions that are declared in a file: read, checked, and offered as the modules that they stand for. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.region.declared;
