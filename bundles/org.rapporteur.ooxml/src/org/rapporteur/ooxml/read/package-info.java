/** Reading Office packages that come from outside: unpacked and parsed within limits, with nothing expanded and nothing followed. */
package org.rapporteur.ooxml.read;
