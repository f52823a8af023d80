/** The editor of things that have no page of their own: documents, programmes, commitments, sources, organisations. */
package org.rapporteur.ui.object;
