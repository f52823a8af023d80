/** A project to start a dialogue region of one's own with. */
package org.rapporteur.cli.start;
