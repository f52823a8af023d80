/** The Berne Initiative. */
package org.rapporteur.region.berne;
