/** Recommendations from spreadsheets: what would change is proposed, shown, and then applied or not. */
package org.rapporteur.importing;
