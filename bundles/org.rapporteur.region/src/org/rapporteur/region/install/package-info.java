/** Plug-ins as files: which are there, what they offer, and whether one may be added. Nothing of them is run for that. */
package org.rapporteur.region.install;
