/** The Issyk-Kul Dialogue: Central Asia, the Caucasus and Neighbouring States. */
package org.rapporteur.region.issykkul;
