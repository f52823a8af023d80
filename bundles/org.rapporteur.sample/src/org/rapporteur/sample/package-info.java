/** Makes dossiers of fictional countries, for training, tests and benchmarks. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.sample;
