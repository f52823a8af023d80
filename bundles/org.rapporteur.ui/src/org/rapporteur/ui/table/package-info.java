/** Tables of model objects: sorted, filtered, grouped and edited in place, and shared with spreadsheets through the clipboard. */
package org.rapporteur.ui.table;
