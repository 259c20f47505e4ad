package org.glossator.exchange.table;

/** A table with tabs between its cells, see {@link TableFormat}. */
public final class TsvFormat extends TableFormat {

	/** For the registries of services. */
	public TsvFormat() {
		super("tsv", "Table, tab-separated", '\t');
	}
}
