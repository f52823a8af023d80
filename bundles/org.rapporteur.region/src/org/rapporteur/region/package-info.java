/** What a dialogue region's plug-in offers, and the register of those present. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.region;
