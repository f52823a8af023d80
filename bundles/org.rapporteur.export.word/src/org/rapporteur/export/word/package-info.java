/** Reports as Word documents to be read and printed. */
package org.rapporteur.export.word;
