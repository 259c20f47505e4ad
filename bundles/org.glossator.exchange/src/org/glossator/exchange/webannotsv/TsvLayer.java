package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer as a file's header declares it.
 *
 * @param kind what its annotations are
 * @param type its UIMA type; of a chain the type of the links
 * @param columns its columns, at least one
 */
record TsvLayer(Kind kind, String type, List<Column> columns) {

	/** The kinds of layers. */
	enum Kind {
		SPAN("#T_SP="), CHAIN("#T_CH="), RELATION("#T_RL=");

		private final String prefix;

		Kind(String prefix) {
			this.prefix = prefix;
		}

		/** What a header line of this kind begins with. */
		String prefix() {
			return prefix;
		}
	}

	/** What a column holds. */
	enum Content {
		/** Only that there is an annotation. */
		NOTHING,
		/** A feature's value. */
		VALUE,
		/** The roles of a slot feature's links. */
		ROLE,
		/** The targets of a slot feature's links. */
		TARGET,
		/** A chain link's relation to the next, with chain and place. */
		LINK,
		/** A chain link's type, with the chain. */
		ELEMENT,
		/** A relation's source. */
		SOURCE
	}

	/**
	 * A column.
	 *
	 * @param content what it holds
	 * @param feature the feature's UIMA name; empty for none
	 * @param target for roles the type of the links, for targets and sources the type referred to; else empty
	 */
	record Column(Content content, String feature, String target) {
	}

	static final String RELATION_FEATURE = "referenceRelation";
	static final String TYPE_FEATURE = "referenceType";

	/** Reads a header line; null where it declares no layer. */
	static TsvLayer parse(String line) {
		for (Kind kind : Kind.values()) {
			if (line.startsWith(kind.prefix())) {
				List<String> fields = List.of(line.substring(kind.prefix().length()).split("\\|", -1));
				List<Column> columns = new ArrayList<>();
				for (String field : fields.subList(1, fields.size())) {
					Column column = column(kind, field, columns.isEmpty() ? null : columns.get(columns.size() - 1));
					if (column != null) {
						columns.add(column);
					}
				}
				if (columns.isEmpty()) {
					columns.add(new Column(Content.NOTHING, "", ""));
				}
				return new TsvLayer(kind, fields.get(0).strip(), List.copyOf(columns));
			}
		}
		return null;
	}

	private static Column column(Kind kind, String field, Column before) {
		if (field.isEmpty()) {
			return null;
		}
		if (kind == Kind.CHAIN && field.equals(RELATION_FEATURE)) {
			return new Column(Content.LINK, field, "");
		}
		if (kind == Kind.CHAIN && field.equals(TYPE_FEATURE)) {
			return new Column(Content.ELEMENT, field, "");
		}
		if (kind == Kind.RELATION && field.startsWith("BT_")) {
			return new Column(Content.SOURCE, "", field.substring(3));
		}
		if (kind == Kind.SPAN && field.startsWith("ROLE_") && field.indexOf(':') > 0) {
			String rest = field.substring(field.indexOf(':') + 1);
			int dot = rest.indexOf('.');
			int bar = rest.lastIndexOf('_', dot < 0 ? rest.length() : dot);
			return bar < 0 ? new Column(Content.ROLE, rest, "") : new Column(Content.ROLE, rest.substring(0, bar), rest.substring(bar + 1));
		}
		if (before != null && before.content() == Content.ROLE) {
			return new Column(Content.TARGET, before.feature(), field);
		}
		return new Column(Content.VALUE, field, "");
	}

	/** The header line. */
	String written() {
		StringBuilder line = new StringBuilder(kind.prefix()).append(type);
		for (Column column : columns) {
			line.append('|').append(switch (column.content()) {
				case NOTHING -> "";
				case VALUE, LINK, ELEMENT -> column.feature();
				case ROLE -> "ROLE_" + type + ":" + column.feature() + "_" + column.target();
				case TARGET -> column.target();
				case SOURCE -> "BT_" + column.target();
			});
		}
		return line.toString();
	}
}
