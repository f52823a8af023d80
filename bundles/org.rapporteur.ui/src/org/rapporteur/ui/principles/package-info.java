/** The seven principles of the programme, measured: by region, over time, and what was counted. */
package org.rapporteur.ui.principles;
