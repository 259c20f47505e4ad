package org.glossator.exchange.table;

/** A table with commas between its cells, see {@link TableFormat}. */
public final class CsvFormat extends TableFormat {

	/** For the registries of services. */
	public CsvFormat() {
		super("csv", "Table, comma-separated", ',');
	}
}
