/** Externalised texts with correct plurals and numbers, lists in words, and what characters XML can carry. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.model.text;
