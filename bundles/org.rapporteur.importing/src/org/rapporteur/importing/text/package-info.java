/** Words compared without regard to case, accents and punctuation. */
package org.rapporteur.importing.text;
