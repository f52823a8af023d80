/** The plug-ins that are there: found, called so that none can stop the others, and named when they fail. */
package org.rapporteur.region.register;
