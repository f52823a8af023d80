/** The editor of a dialogue region: a frame for the pages that Rapporteur and the regions' plug-ins offer. */
package org.rapporteur.ui.region;
