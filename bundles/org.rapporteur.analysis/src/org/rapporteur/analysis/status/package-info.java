/** What became of recommendations: who they are addressed to, who was asked, and the status in a country on a day. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.analysis.status;
