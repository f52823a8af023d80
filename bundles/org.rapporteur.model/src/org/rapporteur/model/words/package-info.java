/** What the things of a dossier are called in running text. */
package org.rapporteur.model.words;
