/** Dates as sources say them: ISO 8601-2 (EDTF) expressions with the source's wording, what is sure about them, and how they are printed. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.model.date;
