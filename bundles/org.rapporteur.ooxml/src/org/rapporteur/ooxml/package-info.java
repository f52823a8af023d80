/**
 * Writes Office Open XML packages as a stream: parts into a zip file, XML as bytes, charts and document properties. Shared by the
 * exporters; reads nothing. Start with {@link org.rapporteur.ooxml.OfficePackage}.
 */
package org.rapporteur.ooxml;
