/** Where a fact comes from, and what contradicts it. */
package org.rapporteur.ui.sources;
