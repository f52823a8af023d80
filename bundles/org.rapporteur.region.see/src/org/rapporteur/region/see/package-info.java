/** South Eastern Europe. */
package org.rapporteur.region.see;
