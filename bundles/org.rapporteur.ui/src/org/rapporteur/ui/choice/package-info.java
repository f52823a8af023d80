/** One of many, by typing a part of its name. */
package org.rapporteur.ui.choice;
