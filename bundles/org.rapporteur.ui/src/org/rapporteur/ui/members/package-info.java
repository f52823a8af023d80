/** The page of a region's members, groups and series. */
package org.rapporteur.ui.members;
