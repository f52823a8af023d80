/** A dossier's folder to the model and back: transaction, lock, generations, migrations. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.store;
