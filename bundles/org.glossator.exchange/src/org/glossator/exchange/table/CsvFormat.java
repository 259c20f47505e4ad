package org.glossator.exchange.table;

/** A table with commas between its cells, see {@link TableFormat}. */
public final class CsvFormat extends TableFormat {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String label() {
		return "Table, comma-separated";
	}

	@Override
	char delimiter() {
		return ',';
	}
}
