/** What tests of several bundles share: dossiers in memory that read like the domain, and OSGi services without a framework. */
package org.rapporteur.testkit;
