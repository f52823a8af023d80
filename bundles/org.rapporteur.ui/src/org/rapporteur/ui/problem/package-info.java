/** Says what went wrong, so that a person understands it. */
package org.rapporteur.ui.problem;
