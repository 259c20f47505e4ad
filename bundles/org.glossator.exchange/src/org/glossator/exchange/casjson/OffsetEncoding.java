package org.glossator.exchange.casjson;

import java.util.Locale;

import org.glossator.text.offset.OffsetTable;

/** The units in which a file counts offsets. */
enum OffsetEncoding {
	UTF_16 {

		@Override
		int toUnits(OffsetTable table, int offset) {
			return offset;
		}

		@Override
		int fromUnits(OffsetTable table, int offset) {
			return offset;
		}
	},
	UTF_32 {

		@Override
		int toUnits(OffsetTable table, int offset) {
			return table.fromCodePoint(offset);
		}

		@Override
		int fromUnits(OffsetTable table, int offset) {
			return table.toCodePoint(offset);
		}
	},
	UTF_8 {

		@Override
		int toUnits(OffsetTable table, int offset) {
			return table.fromByte(offset);
		}

		@Override
		int fromUnits(OffsetTable table, int offset) {
			return table.toByte(offset);
		}
	};

	/** The name in files: {@code UTF-16} and so on. */
	String id() {
		return name().replace('_', '-');
	}

	/** The encoding of that name, however written, or null. */
	static OffsetEncoding of(String name) {
		String plain = name.toUpperCase(Locale.ROOT).replace('_', '-');
		for (OffsetEncoding encoding : values()) {
			if (encoding.id().equals(plain) || encoding.id().replace("-", "").equals(plain)) {
				return encoding;
			}
		}
		return null;
	}

	/** From the file's units to UTF-16 units; throws {@link IndexOutOfBoundsException} outside the text. */
	abstract int toUnits(OffsetTable table, int offset);

	/** From UTF-16 units to the file's. */
	abstract int fromUnits(OffsetTable table, int offset);
}
