/** Regions that are declared in a file: read, checked, and offered as the modules that they stand for. */
package org.rapporteur.region.declared;
