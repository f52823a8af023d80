/**
 * The report tree: what a report says, in no format. A report is built once as a tree of blocks and rendered by
 * {@link org.rapporteur.report.ReportExporter exporters}. The types are immutable and know neither the model nor a format.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.rapporteur.report.tree;
