/** What pages are built of: the sheet that scrolls, cards, lists that keep their controls, dragging. */
package org.rapporteur.ui.page;
