/** Which State a name means. */
package org.rapporteur.importing.country;
