/** The command line: subcommands, each a thin shell over a service, and what they are handed. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.cli;
