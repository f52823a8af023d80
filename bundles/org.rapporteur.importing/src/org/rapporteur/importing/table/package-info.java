/** Tables as they stand in files: text, old and new Excel. Nothing is evaluated, and everything has a limit. */
package org.rapporteur.importing.table;
