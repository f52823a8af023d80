/** What the rows of tables would change in a dossier. */
package org.rapporteur.importing.change;
