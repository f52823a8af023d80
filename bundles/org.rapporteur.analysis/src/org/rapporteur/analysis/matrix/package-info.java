/** Recommendations by countries, for those who show or search the whole of it without loading it. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.analysis.matrix;
