/** The seven principles of the dialogues as measures: value, numerator, denominator, how many are unknown, and the list behind. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.analysis.principle;
