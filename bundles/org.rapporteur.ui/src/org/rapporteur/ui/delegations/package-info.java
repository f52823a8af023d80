/** The page that tells who came to a region's meetings. */
package org.rapporteur.ui.delegations;
