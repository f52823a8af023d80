/** Africa. */
package org.rapporteur.region.africa;
