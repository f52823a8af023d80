/** Which column of a table is what: as a file says, or guessed from the headers. */
package org.rapporteur.importing.mapping;
