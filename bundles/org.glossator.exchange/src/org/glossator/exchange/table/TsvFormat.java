package org.glossator.exchange.table;

/** A table with tabs between its cells, see {@link TableFormat}. */
public final class TsvFormat extends TableFormat {

	@Override
	public String id() {
		return "tsv";
	}

	@Override
	public String label() {
		return "Table, tab-separated";
	}

	@Override
	char delimiter() {
		return '\t';
	}
}
