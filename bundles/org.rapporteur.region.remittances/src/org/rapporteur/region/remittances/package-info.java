/** Remittances. */
package org.rapporteur.region.remittances;
