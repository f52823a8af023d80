/** What the commands of the menus and keys do; each hands over to what does the work. */
package org.rapporteur.ui.commands;
