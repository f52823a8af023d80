/** The editor of a country: everything about it, over all regions. */
package org.rapporteur.ui.country;
